import { relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { GatewayError } from '../model/index.js';
import { compilePatterns } from '../planning/index.js';
import { nearestName } from '../schema/index.js';
import { checkSpecs } from './check-specs.js';
import type { ConfigFile, ServerFile } from './config-file.js';
import type { PolicyConfig, RootConfig, ServerConfig } from './gateway-config.js';
import { accessOf, checkOauthAccess, impliedAccess } from './resolve-access.js';
import { authOf, checkAuth, checkHeaders } from './resolve-auth.js';
import type { ResolveContext } from './resolve-config.js';
import { serverLimitsOf } from './resolve-limits.js';
import { checkPrompts, promptOf } from './resolve-prompts.js';
import { checkUpstream, upstreamOf } from './resolve-upstream.js';

/**
 * The servers of a configuration in the order of the file. Directories of `capabilities.directories` that no server draws from are the
 * server `default`; a server may name a part of one of them, which then stays one root with one lock. Otherwise roots do not nest.
 */
export function resolveServers(
  file: ConfigFile,
  directories: readonly string[],
  dir: string,
  context: ResolveContext,
): readonly ServerConfig[] {
  if (context.overrides.directories !== undefined) {
    return [
      serverOf(
        { name: 'default' },
        context.overrides.directories.map((path) => wholeRoot(resolve(context.cwd, path))),
        file,
      ),
    ];
  }
  const servers = (file.servers ?? []).map((server, index) => {
    const roots = (server.capabilities ?? []).map((path) => rootAt(resolve(dir, path), directories));
    const specs = specsOf(server, dir);
    if (roots.length === 0 && specs.length === 0)
      context.report(['servers', index], `servers[${index}] has nothing to serve; name its directory under \`capabilities\``);
    checkServer(server, file.access, index, context);
    checkAuth(server.auth, server.access ?? file.access, index, context.report);
    checkHeaders(server, index, context.report);
    checkSpecs(server, index, roots, file, context);
    return { ...serverOf(server, roots, file), specs, ...(server.refresh === undefined ? {} : { refreshMs: server.refresh }) };
  });
  const unclaimed = directories.filter((directory) => !servers.some(({ roots }) => roots.some((root) => root.dir === directory)));
  if (unclaimed.length > 0) servers.unshift(serverOf({ name: 'default' }, unclaimed.map(wholeRoot), file));
  checkNames(servers, file, context);
  checkKeyServers(servers, file, context);
  checkAggregate(servers, file, context);
  checkKeyPatterns(file.access, [], context.report);
  checkOauthAccess(servers, file, context);
  checkNesting(servers, context, dir);
  if (servers.length === 0) {
    context.report([], 'there is nothing to serve; name directories under `capabilities.directories`, or servers under `servers`');
  }
  return servers;
}

function serverOf(server: ServerFile, roots: readonly RootConfig[], file: ConfigFile): ServerConfig {
  const access = server.access ?? file.access ?? impliedAccess(server);
  return {
    name: server.name,
    roots,
    specs: [],
    ...(server.base_url === undefined ? {} : { baseUrl: server.base_url }),
    ...(server.auth === undefined ? {} : { auth: authOf(server.auth) }),
    ...(server.headers === undefined ? {} : { headers: server.headers }),
    ...(server.spec_headers === undefined ? {} : { specHeaders: server.spec_headers }),
    ...(access === undefined ? {} : { access: accessOf(access) }),
    ...certificateOf(server.client_certificate),
    upstream: upstreamOf(server.upstream),
    cacheOff: server.cache === 'none',
    policy: policyOf(server.policy),
    operations: server.operations ?? {},
    promoteReads: server.promote_reads ?? false,
    ...(server.poll_resources === undefined ? {} : { pollResourcesMs: server.poll_resources }),
    prompts: (server.prompts ?? []).map(promptOf),
    limits: serverLimitsOf(server.limits, file.limits),
    exposure: server.exposure ?? 'static',
    clientProfile: server.client_profile ?? 'default',
    splitCalls: server.split_calls ?? false,
    sse: server.sse ?? false,
    sessions: server.sessions ?? false,
    aggregate: server.aggregate ?? false,
    inputRequired: server.input_required ?? [],
  };
}

/** Paths are relative to the folder of the file. */
function specsOf(server: ServerFile, dir: string): readonly string[] {
  const given = [...(server.spec === undefined ? [] : [server.spec]), ...(server.specs ?? [])];
  return given.map((spec) => (/^https?:/i.test(spec) ? spec : resolve(dir, spec)));
}

function certificateOf(file: ServerFile['client_certificate']): Pick<ServerConfig, 'clientCertificate'> {
  if (file === undefined) return {};
  const { certificate, key, passphrase } = file;
  return { clientCertificate: { certificate, key, ...(passphrase === undefined ? {} : { passphrase }) } };
}

function policyOf(policy: ServerFile['policy']): PolicyConfig {
  return {
    markedOnly: policy?.marked_only ?? false,
    ...(policy?.allow === undefined ? {} : { allow: policy.allow }),
    deny: policy?.deny ?? [],
    accept: policy?.accept ?? [],
    onNew: policy?.on_new ?? 'hold',
    confirm: policy?.confirm ?? [],
    onUnsupported: policy?.on_unsupported ?? 'refuse',
    denyUnmatched: policy?.deny_unmatched ?? 'error',
    rules: (policy?.rules ?? []).map(({ groups, marked_only, allow, deny }) => ({
      groups,
      markedOnly: marked_only ?? false,
      ...(allow === undefined ? {} : { allow }),
      deny: deny ?? [],
    })),
  };
}

function wholeRoot(dir: string): RootConfig {
  return { dir, within: '' };
}

function rootAt(path: string, directories: readonly string[]): RootConfig {
  const root = directories.find((directory) => path === directory || isBelow(path, directory));
  if (root === undefined || root === path) return wholeRoot(path);
  return { dir: root, within: `${relative(root, path).split(sep).join('/')}/` };
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(parent.endsWith(sep) ? parent : `${parent}${sep}`);
}

/** Keys that could not take effect, and secrets that are there twice or not at all. */
function checkServer(server: ServerFile, ofFile: ConfigFile['access'], index: number, { report }: ResolveContext): void {
  const at = ['servers', index];
  if (server.policy?.on_unsupported !== undefined && server.policy.confirm === undefined)
    report([...at, 'policy', 'on_unsupported'], `"on_unsupported" has no effect without confirm under servers[${index}].policy`);
  if (server.split_calls === true && (server.exposure ?? 'static') === 'static') {
    report([...at, 'split_calls'], `"split_calls" has no effect with exposure static under servers[${index}]`);
  }
  const access = server.access ?? ofFile ?? impliedAccess(server);
  checkPolicyPatterns(server, at, report);
  checkKeyPatterns(server.access, at, report);
  checkPrompts(server, at, report);
  checkUpstream(server.upstream, at, report);
  if (server.policy?.rules !== undefined && ['open', 'oauth'].includes(access?.type ?? 'open')) {
    report(
      [...at, 'policy', 'rules'],
      `"rules" has no effect under servers[${index}].policy: callers have groups only with access keys or jwt`,
    );
  }
}

function checkPolicyPatterns({ policy }: ServerFile, at: readonly PropertyKey[], report: ResolveContext['report']): void {
  checkPatterns(policy?.allow, [...at, 'policy', 'allow'], report);
  checkPatterns(policy?.deny, [...at, 'policy', 'deny'], report);
  checkPatterns(policy?.confirm, [...at, 'policy', 'confirm'], report);
  for (const [index, rule] of (policy?.rules ?? []).entries()) {
    checkPatterns(rule.allow, [...at, 'policy', 'rules', index, 'allow'], report);
    checkPatterns(rule.deny, [...at, 'policy', 'rules', index, 'deny'], report);
  }
}

function checkKeyPatterns(access: ConfigFile['access'], at: readonly PropertyKey[], report: ResolveContext['report']): void {
  if (access?.type !== 'keys') return;
  for (const [index, { tools }] of access.keys.entries()) checkPatterns(tools, [...at, 'access', 'keys', index, 'tools'], report);
}

/** Patterns that cannot be read. */
function checkPatterns(patterns: readonly string[] = [], at: readonly PropertyKey[], report: ResolveContext['report']): void {
  for (const [index, pattern] of patterns.entries()) {
    try {
      compilePatterns([pattern]);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      report([...at, index], `${error.message} ${error.hint ?? ''}`.trim());
    }
  }
}

function checkNames(servers: readonly ServerConfig[], file: ConfigFile, { report }: ResolveContext): void {
  const seen = new Set<string>();
  const offset = servers.length - (file.servers?.length ?? 0);
  for (const [index, { name }] of servers.entries()) {
    if (seen.has(name))
      report(
        ['servers', index - offset, 'name'],
        `two servers are named "${name}"${offset === 1 && name === 'default' ? ', one of them by `capabilities.directories`' : ''}`,
      );
    seen.add(name);
  }
}

/** Servers that keys are for and that are not there: such a key is let in nowhere. */
function checkKeyServers(servers: readonly ServerConfig[], file: ConfigFile, { report }: ResolveContext): void {
  const names = servers.map(({ name }) => name);
  const check = (access: ConfigFile['access'], at: readonly PropertyKey[]): void => {
    if (access?.type !== 'keys') return;
    for (const [index, { servers: wanted = [] }] of access.keys.entries()) {
      for (const [place, name] of wanted.entries()) {
        if (names.includes(name)) continue;
        const near = nearestName(name, names);
        const meant = near === undefined ? `they are ${names.join(', ')}` : `did you mean "${near}"?`;
        report([...at, 'access', 'keys', index, 'servers', place], `no server is named "${name}"; ${meant}`);
      }
    }
  };
  check(file.access, []);
  for (const [index, { access }] of (file.servers ?? []).entries()) check(access, ['servers', index]);
}

/** One endpoint has one gate: its members let in the same callers, and none wants tokens that are for it alone. */
function checkAggregate(servers: readonly ServerConfig[], file: ConfigFile, { report }: ResolveContext): void {
  const members = servers.filter(({ aggregate }) => aggregate);
  for (const { name, access } of members) {
    const at = ['servers', (file.servers ?? []).findIndex((server) => server.name === name), 'aggregate'];
    if (access?.type === 'jwt' || access?.type === 'oauth')
      report(at, `server "${name}" cannot join the aggregate: its callers come with tokens for it alone`);
    else if (!isDeepStrictEqual(access, members[0]?.access))
      report(at, `server "${name}" cannot join the aggregate: its access is not that of "${members[0]?.name}"; give all members the same`);
  }
}

function checkNesting(servers: readonly ServerConfig[], { report }: ResolveContext, dir: string): void {
  const roots = [...new Set(servers.flatMap((server) => server.roots.map((root) => root.dir)))];
  for (const inner of roots) {
    const outer = roots.find((root) => isBelow(inner, root));
    if (outer === undefined) continue;
    report(
      [],
      `${show(inner, dir)} lies in ${show(outer, dir)}, and active directories do not nest: each has a lock of its own; serve it as a part by naming ${show(outer, dir)} under \`capabilities.directories\``,
    );
  }
}

function show(path: string, dir: string): string {
  const shown = relative(dir, path);
  return shown === '' ? '.' : shown === '..' || shown.startsWith(`..${sep}`) ? path : shown.split(sep).join('/');
}

import { headerNameFault } from '../capability/index.js';
import type { ConfigFile, ServerFile } from './config-file.js';
import type { RootConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

/** What a description wants of its server, and what only a description can have. */
export function checkSpecs(
  server: ServerFile,
  index: number,
  roots: readonly RootConfig[],
  file: ConfigFile,
  { report }: ResolveContext,
): void {
  const at = ['servers', index];
  const { policy } = server;
  if (server.spec === undefined && server.specs === undefined) {
    const noEffect = (path: readonly string[], why: string): void =>
      report([...at, ...path], `"${path.at(-1)}" has no effect under ${[`servers[${index}]`, ...path.slice(0, -1)].join('.')}: ${why}`);
    if (server.refresh !== undefined) noEffect(['refresh'], 'it has no spec; files are watched');
    if (server.spec_headers !== undefined) noEffect(['spec_headers'], 'it has no spec');
    if (policy?.accept !== undefined) noEffect(['policy', 'accept'], 'files are approved with cap activate');
    if (policy?.on_new !== undefined) noEffect(['policy', 'on_new'], 'files are approved with cap activate');
    return;
  }
  if (server.spec_headers !== undefined) checkSpecHeaders(server, index, report);
  if (roots.length > 1 || roots.some(({ within }) => within !== ''))
    report([...at, 'capabilities'], `servers[${index}].capabilities: what is accepted of a spec stands in one directory of its own`);
  if (roots.length === 0 && server.refresh === undefined && policy?.on_new !== undefined)
    report(
      [...at, 'policy', 'on_new'],
      `"on_new" has no effect under servers[${index}].policy: without refresh and capabilities nothing is new while the gateway runs`,
    );
  const { integrity, trusted_keys: trustedKeys = [] } = file.capabilities ?? {};
  const enforced = integrity === 'enforce' ? 'integrity is enforce' : trustedKeys.length > 0 ? 'trusted_keys want a signature' : undefined;
  if (enforced !== undefined && (roots.length === 0 || policy?.on_new === 'follow'))
    report(
      at,
      `servers[${index}] would serve what nobody reviewed, and ${enforced}; name a directory under \`capabilities\`, leave out on_new, and use \`mcp-gateway import accept\``,
    );
}

/** They may hold a credential, which is for one origin only. */
function checkSpecHeaders({ spec, specs = [], spec_headers: headers }: ServerFile, index: number, report: ResolveContext['report']): void {
  const at = ['servers', index, 'spec_headers'];
  const origins = new Set([spec, ...specs].flatMap((one) => (one === undefined ? [] : URL.canParse(one) ? new URL(one).origin : one)));
  if (origins.size > 1) report(at, 'headers of descriptions go to one origin, and these are at several');
  else if (![...origins].every((origin) => /^https?:/i.test(origin))) report(at, 'headers have no effect where the description is a file');
  for (const name of Object.keys(headers ?? {})) {
    const fault = headerNameFault('header', name);
    if (fault !== undefined) report([...at, name], fault);
  }
}

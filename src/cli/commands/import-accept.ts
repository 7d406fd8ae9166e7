import { userInfo } from 'node:os';
import { type AcceptOptions, acceptFiles, inspectRoot } from '../../activation/index.js';
import { GatewayError } from '../../model/index.js';
import { type AcceptanceReview, acceptedOf, chooseProxy, readSpecs, reviewAcceptance } from '../../registry/index.js';
import { type CommandWorld, readWorld } from '../command-world.js';
import { shownPath } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import { nearestOf } from '../nearest-of.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { renderJson } from '../render/json.js';
import { createObserver } from '../render/observer.js';
import { renderSections, type Section } from '../render/sections.js';
import { readSigningKey } from '../signing-key.js';
import { TOOL_VERSION } from '../version.js';
import { warnOfMissingSignature } from '../warn-of-missing-signature.js';

export interface AcceptFlags extends OutputFlags {
  readonly origin?: readonly string[];
  readonly reviewer?: string;
  readonly note?: string;
  readonly sign?: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly config?: readonly string[];
}

/** `import accept SERVER`: takes the descriptions of a spec mount as they are now into its directory, which `serve` reads. */
export async function importAccept(name: string, flags: AcceptFlags, { io, finish }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io, { readsSpecs: true });
  const { server, dir } = findMount(name, world);
  const inspection = await inspectRoot(
    dir,
    { integrity: 'warn', ...(server.baseUrl === undefined ? {} : { typedOrigins: [server.baseUrl] }) },
    world.activation,
  );
  const { served, held, lock } = inspection;
  const accepted = acceptedOf(served.map((file) => ({ dir, file, lock })));
  const deps = { cwd: io.cwd, observer: createObserver(io), version: TOOL_VERSION, signal: io.signal, ...chooseProxy(server, io.env) };
  const review = reviewAcceptance({
    specs: await readSpecs(server, { operations: accepted, sources: lock.sources }, deps),
    policy: server.policy,
    accepted,
    paths: new Map([...served.map(({ path, capability }) => [capability.name, path] as const)]),
    heldNames: new Set(held.map((file) => file.name ?? file.path.replace(/^.*\/|\.ya?ml$/g, ''))),
    lock,
    origins: (flags.origin ?? []).map(parseOrigin),
  });
  const isAccepted = flags.dryRun !== true && (await mayWrite(review, name, flags, io));
  if (isAccepted === 'interrupted') {
    io.stderr('mcp-gateway: interrupted; nothing was written.\n');
    finish(130);
    return;
  }
  if (isAccepted) {
    const signingKey = flags.sign === undefined ? undefined : await readSigningKey(flags.sign, io.cwd);
    const options: AcceptOptions = {
      dir,
      lock,
      sources: review.sources,
      files: review.files,
      removals: review.removals,
      approvals: server.policy.accept,
      reviewer: flags.reviewer ?? userInfo().username,
      ...(flags.note === undefined ? {} : { note: flags.note }),
      ...(signingKey === undefined ? {} : { signingKey }),
    };
    await acceptFiles(options, world.activation);
    if (review.files.length > 0) warnOfMissingSignature(signingKey, world.roots, io);
  }
  if (flags.format === 'json') io.stdout(renderJson({ server: name, accepted: isAccepted, ...describe(review) }));
  else io.stdout(isAccepted ? renderAccepted(review, shownPath(dir, io.cwd)) : renderReview(review, name));
}

function findMount(name: string, { roots: { servers } }: CommandWorld) {
  const server = servers.find((candidate) => candidate.name === name);
  const mounts = servers.filter((candidate) => candidate.specs.length > 0 && candidate.roots.length > 0);
  if (server === undefined) {
    throw new GatewayError('usage', `There is no server ${JSON.stringify(name)}.`, {
      hint:
        servers.length === 0
          ? 'Name the configuration with -c.'
          : mounts.length === 0
            ? 'No server of the configuration has both `spec` and `capabilities`.'
            : nearestOf(
                name,
                mounts.map((mount) => mount.name),
              ),
    });
  }
  const [root] = server.roots;
  if (server.specs.length > 0 && root !== undefined) return { server, dir: root.dir };
  const isSpec = server.specs.length > 0;
  throw new GatewayError(
    'usage',
    `Server ${JSON.stringify(name)} ${isSpec ? 'keeps what it accepts in memory' : 'serves no description'}; there is nothing to accept.`,
    {
      hint: isSpec ? 'Name a directory beside its spec: `capabilities: DIR`.' : 'Approve its drafts with `mcp-gateway cap activate`.',
    },
  );
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new GatewayError('usage', `--origin ${text}: this is no origin.`, { hint: 'For example: --origin https://api.example.com' });
  return url.origin;
}

/** A description that changed in nothing that is served is recorded without asking. */
async function mayWrite(review: AcceptanceReview, name: string, flags: AcceptFlags, io: CliIo): Promise<boolean | 'interrupted'> {
  if (review.changes.length === 0 || flags.yes === true) return true;
  if (flags.format === 'json' || io.stdin.isTTY !== true || !io.stdoutIsTerminal) {
    throw new GatewayError('usage', 'import accept asks before it writes, and this is no terminal.', {
      hint: 'Look at the difference with --dry-run, and accept it with --yes.',
    });
  }
  io.stdout(renderReview(review, name));
  const [{ confirm }, { askAtTerminal }] = await Promise.all([import('@clack/prompts'), import('../ask-at-terminal.js')]);
  const message = `Accept ${review.changes.length === 1 ? 'it' : `these ${review.changes.length} changes`}?`;
  const asked = await askAtTerminal((streams) => confirm({ message, initialValue: false, ...streams }), io);
  if ('answer' in asked && asked.answer) return true;
  if ('left' in asked && asked.left === 'interrupt') return 'interrupted';
  throw new GatewayError('declined', 'Declined; nothing was written.');
}

function describe({ changes, left, unchanged, newReach }: AcceptanceReview): Record<string, unknown> {
  return { changes, left, unchanged, new_reach: newReach };
}

function renderReview({ changes, left, unchanged, newReach }: AcceptanceReview, name: string): string {
  return renderSections([
    { title: `${name}: ${changes.length} to accept, ${unchanged} unchanged, ${left.length} held.`, lines: changes.flatMap(describeChange) },
    { title: 'Not used before:', lines: newReach, isOptional: true },
    heldSection(left),
  ]);
}

function heldSection(left: AcceptanceReview['left']): Section {
  return { title: 'Held:', lines: left.map(({ name, reason }) => `${name}: ${reason}`), isOptional: true };
}

function describeChange({ action, name, route, fields }: AcceptanceReview['changes'][number]): readonly string[] {
  const sign = { create: '+', update: '~', remove: '-' }[action];
  return [
    `${sign} ${name}${route === undefined ? '' : `  ${route}`}`,
    ...fields.map(({ field, impact, before, after }) => `    ${impact} ${field}: ${before ?? '(nothing)'} -> ${after ?? '(nothing)'}`),
  ];
}

function renderAccepted({ changes, left }: AcceptanceReview, dir: string): string {
  const count = (action: string): number => changes.filter((change) => change.action === action).length;
  const what = `${count('create')} new, ${count('update')} changed, ${count('remove')} removed`;
  const nothing = left.length === 0 ? `${dir} has all of it already` : `nothing was accepted into ${dir}`;
  return renderSections([
    { title: `${changes.length === 0 ? nothing : `accepted into ${dir}: ${what}`}; ${left.length} held.`, lines: [] },
    heldSection(left),
  ]);
}

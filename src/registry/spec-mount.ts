import { digestCapability, parseCapability, renderCapability } from '../capability/index.js';
import type { ServerConfig } from '../config/index.js';
import { importDocuments } from '../importers/index.js';
import { type Draft, type GateKind, GatewayError, type Lock, type Observer } from '../model/index.js';
import { planImport } from '../planning/index.js';
import { readSource, recogniseSource } from '../sources/index.js';
import type { RootedFile } from './compile-tool-set.js';
import type { HeldTool } from './tool-set.js';

/** What a description gives without files: what needs no person, or is accepted by the configuration, is served; the rest is held. */
export interface SpecMount {
  readonly files: readonly RootedFile[];
  readonly held: readonly HeldTool[];
}

export interface SpecMountDeps {
  readonly cwd: string;
  readonly observer: Observer;
  readonly version: string;
}

/**
 * Reads the descriptions of a server and judges every operation as `cap activate --ready` would, with the gates of `policy.accept` approved.
 * Nothing is written: what is read at the start is trusted for as long as the process runs.
 *
 * @throws GatewayError as `readSource` and the importers; `source-unrecognised` when there is nothing that could be called.
 */
export async function loadSpecMount(server: ServerConfig, deps: SpecMountDeps): Promise<SpecMount> {
  const files: RootedFile[] = [];
  const held: HeldTool[] = [];
  for (const spec of server.specs) {
    const { drafts, lock } = await planSpec(spec, server, deps);
    for (const draft of drafts) {
      const refusal = refusalOf(draft, server.policy.accept);
      if (refusal === undefined) files.push(toFile(draft, lock, server.name, deps.cwd));
      else held.push({ path: `${server.name}#${draft.name}`, name: draft.name, ...refusal });
    }
  }
  if (files.length === 0 && held.length === 0)
    throw new GatewayError(
      'source-unrecognised',
      `server "${server.name}": there is no operation that could be called in ${server.specs.join(', ')}.`,
    );
  return { files, held };
}

async function planSpec(spec: string, server: ServerConfig, { cwd, observer, version }: SpecMountDeps) {
  const source = await readSource(spec, { cwd, observer });
  const kind = await recogniseSource(source);
  const { baseUrl } = server;
  const plan = planImport({
    result: importDocuments(kind, source.documents, baseUrl === undefined ? {} : { baseUrl }),
    kind,
    sourceName: server.name,
    sourceDigest: source.digest(kind),
    typedOrigins: source.origin === 'url' && source.uri !== undefined ? [source.uri] : [],
    toolVersion: version,
    options: {},
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  const lock: Lock = {
    format_version: '1.0',
    sources: {
      [server.name]: {
        kind,
        gates: [],
        ...(plan.source.own_hosts === undefined ? {} : { own_hosts: [...plan.source.own_hosts] }),
        ...(plan.source.typed_origins === undefined ? {} : { typed_origins: [...plan.source.typed_origins] }),
      },
    },
    files: {},
  };
  return { drafts: plan.drafts, lock };
}

/** Why a draft is not served, and what would serve it. */
function refusalOf(draft: Draft, accepted: readonly GateKind[]): Pick<HeldTool, 'reason' | 'command' | 'gates'> | undefined {
  if (draft.generated_yaml === null)
    return { reason: 'package metadata has nothing that could be called', command: 'mcp-gateway import preview', gates: [] };
  if (draft.trust_card.activation_review.verdict === 'blocked') {
    const blocking = draft.risks.filter(({ level }) => level === 'critical').map(({ kind, reason }) => `${kind}: ${reason}`);
    return { reason: `blocked: ${blocking.join('; ')}`, command: 'mcp-gateway import apply, then cap activate --override', gates: [] };
  }
  const waiting = draft.review_gates.filter(({ can_auto_resolve, kind }) => !can_auto_resolve && !accepted.includes(kind));
  if (waiting.length === 0) return undefined;
  const gates = waiting.map(({ kind }) => kind);
  return { reason: `nobody accepted ${gates.join(', ')}`, command: gates.map((gate) => `--accept ${gate}`).join(' '), gates };
}

function toFile({ generated_yaml, name }: Draft, lock: Lock, serverName: string, cwd: string): RootedFile {
  const { capability } = parseCapability(generated_yaml ?? '');
  if (capability === undefined) throw new TypeError(`the draft of ${name} cannot be read back`);
  const { activation: _gates, ...active } = capability;
  const text = renderCapability(active);
  const sha256 = digestCapability(text);
  const entry = { sha256, method: 'direct' as const, gates: [], edited: false };
  return { dir: cwd, file: { path: `${serverName}#${name}`, text, sha256, capability: active, entry, warnings: [] }, lock };
}

/** How many operations wait for each gate, most first: `destructive_action 11, data_review 2`; empty where nothing waits. */
export function countGates(held: readonly HeldTool[]): string {
  const counts = new Map<string, number>();
  for (const gate of held.flatMap(({ gates = [] }) => gates)) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([gate, count]) => `${gate} ${count}`)
    .join(', ');
}

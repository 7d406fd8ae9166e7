import { basename, dirname } from 'node:path';
import { type Capability, type Gate, type Lock, type Manifest, SOURCE_GATES } from '../model/index.js';
import type { OwnHosts } from '../planning/index.js';
import { describeEdit } from './describe-edit.js';
import { keptText, readKept } from './kept-files.js';
import { type FoundManifest, findManifests } from './manifest-file.js';

/** What is on record about where a file came from. */
export interface FileOrigin {
  readonly manifest?: Manifest;
  readonly written?: Manifest['written'][number];
  /** The data lines as import generated them, where they are kept. */
  readonly generated?: string;
  readonly ownHosts: OwnHosts;
  /** Its requests or credentials are not those that import wrote, or nobody can say. */
  readonly hasEditedRequest?: boolean;
  /** Gates of the source as a whole. */
  readonly sourceGates: readonly Gate[];
}

/** Finds origins; reads each directory's manifests once. */
export function createOriginFinder(
  typedOrigins: readonly string[],
): (path: string, digest: string, capability: Capability, lock: Lock) => Promise<FileOrigin> {
  const hostsOf = (recorded: Pick<Manifest, 'own_hosts' | 'typed_origins'> | undefined): OwnHosts => ({
    owners: recorded?.own_hosts ?? [],
    typedOrigins: [...new Set([...typedOrigins, ...(recorded?.typed_origins ?? [])])].sort(),
  });
  const manifests = new Map<string, Promise<ReadonlyMap<string, readonly Writer[]>>>();
  const kept = new Map<string, ReturnType<typeof readKept>>();
  return async (path, digest, capability, lock) => {
    const dir = dirname(path);
    const file = basename(path);
    const known = manifests.get(dir) ?? findManifests(dir).then(writersByFile);
    manifests.set(dir, known);
    const writer = chooseWriter((await known).get(file) ?? [], digest, capability);
    const source = capability.provenance === undefined ? undefined : ownMember(lock.sources, capability.provenance.source);
    const sourceGates =
      writer === undefined ? gatesWithoutManifest(capability, source !== undefined) : (writer.found.manifest.review_gates ?? []);
    if (writer === undefined) return { ownHosts: hostsOf(source), sourceGates };
    const { found, written } = writer;
    const texts = kept.get(`${dir}/${found.id}`) ?? readKept(dir, found.id);
    kept.set(`${dir}/${found.id}`, texts);
    const generated = keptText(await texts, file, written.sha256);
    const edit = describeEdit(capability, digest, written.sha256, generated);
    // What a manifest says of own hosts was said of the addresses that import wrote, and vouches for no others.
    const ownHosts = hostsOf(edit === 'address' ? undefined : found.manifest);
    return {
      manifest: found.manifest,
      ownHosts,
      hasEditedRequest: edit === 'address' || edit === 'request',
      sourceGates: sourceGates.filter(({ kind }) => SOURCE_GATES.includes(kind)),
      written,
      ...(generated === undefined ? {} : { generated }),
    };
  };
}

/** The member of that name, and nothing inherited. */
export function ownMember<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A manifest and what it says of one file. */
interface Writer {
  readonly found: FoundManifest;
  readonly written: Manifest['written'][number];
}

/** Who wrote each file, in the order of the manifests. */
function writersByFile(manifests: readonly FoundManifest[]): ReadonlyMap<string, readonly Writer[]> {
  const writers = new Map<string, Writer[]>();
  for (const found of manifests) {
    for (const written of found.manifest.written) {
      const known = writers.get(written.path);
      if (known === undefined) writers.set(written.path, [{ found, written }]);
      else known.push({ found, written });
    }
  }
  return writers;
}

/** The manifest that wrote exactly these bytes, else one of the same source that wrote the file before it was edited. */
function chooseWriter(writers: readonly Writer[], digest: string, capability: Capability): Writer | undefined {
  const exact = writers.findLast(({ written }) => written.sha256 === digest);
  return exact ?? writers.findLast(({ found }) => found.manifest.source_name === capability.provenance?.source) ?? writers.at(-1);
}

/** A file that names a source of which nothing is on record: nobody can say that it came from there. */
function gatesWithoutManifest({ provenance }: Capability, isKnown: boolean): readonly Gate[] {
  if (provenance === undefined || isKnown) return [];
  return [
    {
      kind: 'provenance_verification',
      level: 'medium',
      reason: `The file says that it comes from ${JSON.stringify(provenance.source)}, and no manifest beside it shows that.`,
      non_inferable: true,
      can_auto_resolve: false,
    },
  ];
}

import { isJsonObject, type Json, type JsonObject, type PackageSetup, type SkippedOperation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';
import { readServer } from './read-server.js';

/** A package as its metadata describes it. */
export interface PackageMetadata {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly license?: string;
  readonly provenance?: string;
  readonly packages: readonly OciPackage[];
  readonly skipped: readonly SkippedOperation[];
}

export interface OciPackage {
  /** `ghcr.io/acme/server:1.0@sha256:…`; for another registry its type in front (`npm:@acme/server@1.0`). */
  readonly imageRef: string;
  /** Lower-case hex without `sha256:`; absent when nothing states it apart from the reference. */
  readonly digest?: string;
  /** `oci` for an image, `npm`, `pypi`, `nuget`, `mcpb`, …; `remote` for a server that its publisher runs. */
  readonly registryType: string;
  /** The version, where a `server.json` states it apart. */
  readonly version?: string;
  /** The key that states `digest`: of the metadata of an image, or of a `server.json`. */
  readonly digestKey: 'digest_sha256' | 'fileSha256';
  readonly setup?: PackageSetup;
  readonly tools: readonly PackageTool[];
  readonly at: readonly (string | number)[];
}

export interface PackageTool {
  /** Identity inside the source: tool name, or the package's reference where no tools are named. */
  readonly id: string;
  /** The server that it is of, where a `server.json` describes it. */
  readonly server?: string;
  readonly name: string;
  readonly value: JsonObject;
  readonly at: readonly (string | number)[];
}

/**
 * Reads the metadata of one image with its tools, or a `server.json` of the MCP registry: by itself, as the registry answers it
 * (`{ server, _meta }`), or a list of such answers (`{ servers }`).
 */
export function readPackages(value: JsonObject): PackageMetadata | undefined {
  if (Array.isArray(value.servers) && value.image_ref === undefined) return readList(value.servers);
  const server = isJsonObject(value.server) && value.image_ref === undefined ? value.server : value;
  if (Array.isArray(server.packages) || Array.isArray(server.remotes)) {
    const at = server === value ? [] : ['server'];
    return { ...readFacts(server), ...readServer(server, at) };
  }
  if (value.image_ref === undefined && value.digest_sha256 === undefined && !Array.isArray(value.tools)) return undefined;
  return readImage(value);
}

/** What a list states as a whole is what each of its servers states. */
function readList(servers: readonly Json[]): PackageMetadata {
  const read = servers.map((entry, index) => {
    const server = isJsonObject(entry) && isJsonObject(entry.server) ? entry.server : entry;
    const at = ['servers', index, ...(server === entry ? [] : ['server'])];
    const name = `servers/${index}`;
    return isJsonObject(server)
      ? { facts: readFacts(server), ...readServer(server, at) }
      : { facts: {}, packages: [], skipped: [{ id: name, name, reason: 'It is no server.', pointer: formatPointer(at) }] };
  });
  const shared = (key: 'license' | 'provenance'): PackageFacts => {
    const stated = read.map(({ facts }) => facts[key]);
    const texts = [...new Set(stated.flatMap((text) => text ?? []))].sort();
    return texts.length === 0 || stated.includes(undefined) ? {} : { [key]: plainText(texts.join(', '), 500) };
  };
  return {
    ...shared('license'),
    ...shared('provenance'),
    packages: read.flatMap(({ packages }) => packages),
    skipped: read.flatMap(({ skipped }) => skipped),
  };
}

function readImage(value: JsonObject): PackageMetadata {
  const imageRef = textOf(value.image_ref) ?? '';
  const digest = textOf(value.digest_sha256)
    ?.replace(/^sha256:/i, '')
    .toLowerCase();
  const { tools, skipped } = readTools(value.tools, []);
  return {
    ...readFacts(value),
    packages: [{ imageRef, ...(digest === undefined ? {} : { digest }), registryType: 'oci', digestKey: 'digest_sha256', tools, at: [] }],
    skipped,
  };
}

function readTools(value: Json | undefined, at: readonly (string | number)[]): { tools: PackageTool[]; skipped: SkippedOperation[] } {
  const tools: PackageTool[] = [];
  const skipped: SkippedOperation[] = [];
  const taken = new Set<string>();
  for (const [index, entry] of listOf(value).entries()) {
    const here = [...at, 'tools', index];
    const name = typeof entry === 'string' ? entry : isJsonObject(entry) ? textOf(entry.name) : undefined;
    const skip = (reason: string): unknown =>
      skipped.push({ id: name ?? `tools/${index}`, name: name ?? `tools/${index}`, reason, pointer: formatPointer(here) });
    if (name === undefined || name.trim() === '') skip('It has no name.');
    else if (taken.has(name)) skip(`A second tool is named ${name.slice(0, 100)}.`);
    else {
      taken.add(name);
      tools.push({ id: name, name, value: isJsonObject(entry) ? entry : {}, at: here });
    }
  }
  return { tools, skipped };
}

type PackageFacts = Pick<PackageMetadata, 'title' | 'version' | 'description' | 'license' | 'provenance'>;

function readFacts(value: JsonObject): PackageFacts {
  const read = {
    title: textOf(value.title) ?? textOf(value.name),
    version: textOf(value.version),
    description: textOf(value.description),
    license:
      textOf(value.license) ?? (isJsonObject(value.license) ? (textOf(value.license.spdx) ?? textOf(value.license.name)) : undefined),
    provenance: provenanceOf(value.provenance) ?? (isJsonObject(value.repository) ? textOf(value.repository.url) : undefined),
  };
  return Object.fromEntries(
    Object.entries(read).flatMap(([key, text]) => (text === undefined ? [] : [[key, plainText(text, 500)] as const])),
  );
}

/** Text, or an object of facts about the build, written out in the order of their names. */
function provenanceOf(value: Json | undefined): string | undefined {
  if (!isJsonObject(value)) return textOf(value);
  const said = Object.entries(value).flatMap(([key, fact]) =>
    typeof fact === 'string' || typeof fact === 'number' ? [`${key}: ${fact}`] : [],
  );
  return said.length === 0 ? undefined : said.sort().join(', ');
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2_000) : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

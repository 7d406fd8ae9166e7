import { isJsonObject, type Json, type JsonObject, type SkippedOperation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';

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
  readonly isImage: boolean;
  readonly tools: readonly PackageTool[];
  readonly at: readonly (string | number)[];
}

export interface PackageTool {
  /** Identity inside the source: tool name, or the package's reference where no tools are named. */
  readonly id: string;
  readonly name: string;
  readonly value: JsonObject;
  readonly at: readonly (string | number)[];
}

/** Reads the metadata of one image with its tools, or a `server.json` of the MCP registry (also wrapped in `{ server }`). */
export function readPackages(value: JsonObject): PackageMetadata | undefined {
  const server = isJsonObject(value.server) && value.image_ref === undefined ? value.server : value;
  if (Array.isArray(server.packages) || Array.isArray(server.remotes)) return readServer(server, server === value ? [] : ['server']);
  if (value.image_ref === undefined && value.digest_sha256 === undefined && !Array.isArray(value.tools)) return undefined;
  return readImage(value);
}

function readImage(value: JsonObject): PackageMetadata {
  const imageRef = textOf(value.image_ref) ?? '';
  const digest = textOf(value.digest_sha256)
    ?.replace(/^sha256:/i, '')
    .toLowerCase();
  const { tools, skipped } = readTools(value.tools, []);
  return {
    ...facts(value),
    packages: [{ imageRef, ...(digest === undefined ? {} : { digest }), isImage: true, tools, at: [] }],
    skipped,
  };
}

/** A server.json names no tools: each package stands for itself. A remote is no package at all. */
function readServer(server: JsonObject, at: readonly (string | number)[]): PackageMetadata {
  const name = textOf(server.name) ?? 'server';
  const skipped: SkippedOperation[] = [];
  const packages = listOf(server.packages).flatMap((entry, index): OciPackage[] => {
    const here = [...at, 'packages', index];
    const identifier = isJsonObject(entry) ? (textOf(entry.identifier) ?? textOf(entry.name)) : undefined;
    if (!isJsonObject(entry) || identifier === undefined) {
      skipped.push({ id: `${name} packages/${index}`, name, reason: 'It names no package.', pointer: formatPointer(here) });
      return [];
    }
    const type = (textOf(entry.registryType) ?? textOf(entry.registry_type) ?? textOf(entry.registry_name) ?? 'oci').toLowerCase();
    const isImage = type === 'oci' || type === 'docker';
    const version = textOf(entry.version);
    const digest = (textOf(entry.fileSha256) ?? textOf(entry.file_sha256))?.toLowerCase();
    const registry = textOf(entry.registryBaseUrl) ?? textOf(entry.registry_base_url);
    const imageRef = isImage
      ? imageReference(identifier, version, registry)
      : `${type}:${identifier}${version === undefined ? '' : `@${version}`}`;
    const tool = { id: imageRef, name: name.split('/').at(-1) ?? name, value: { description: server.description ?? null }, at: here };
    return [
      {
        imageRef,
        ...(digest === undefined ? {} : { digest }),
        isImage,
        tools: [tool],
        at: here,
      },
    ];
  });
  for (const index of listOf(server.remotes).keys()) {
    const reason = 'A remote MCP server is no package; connect the client to it directly.';
    skipped.push({ id: `${name} remotes/${index}`, name, reason, pointer: formatPointer([...at, 'remotes', index]) });
  }
  return { ...facts(server), packages, skipped };
}

/**
 * `identifier` may carry a tag or digest already; `version` is then what it says again. Where it names no registry, `registryBaseUrl`
 * (revisions up to 2025-09) says which it is of.
 */
function imageReference(identifier: string, version: string | undefined, registry: string | undefined): string {
  const hasTag = identifier.includes('@') || (identifier.split('/').at(-1) ?? '').includes(':');
  const reference = hasTag || version === undefined ? identifier : `${identifier}:${version}`;
  const host = registry === undefined ? '' : registry.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  return host === '' || NAMES_REGISTRY.test(identifier) ? reference : `${host}/${reference}`;
}

/** As references are read: the first part is a registry where it looks like a host, else part of the name. */
const NAMES_REGISTRY = /^(?:localhost|[^/]*[.:][^/]*)\//;

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

function facts(value: JsonObject): Pick<PackageMetadata, 'title' | 'version' | 'description' | 'license' | 'provenance'> {
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

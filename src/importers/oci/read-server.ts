import { isJsonObject, type Json, type JsonObject, type SkippedOperation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { visibleText } from '../plain-text.js';
import { readKey } from './read-key.js';
import type { OciPackage } from './read-packages.js';
import { readSetup, readUrl } from './read-setup.js';

/**
 * The packages and remotes of a `server.json` of the MCP registry, revisions 2025-07-09 and later. It names no tools: each package,
 * and each remote, stands for itself.
 */
export function readServer(
  server: JsonObject,
  at: readonly (string | number)[],
): { readonly packages: readonly OciPackage[]; readonly skipped: readonly SkippedOperation[] } {
  const name = textOf(server.name) ?? 'server';
  const skipped: SkippedOperation[] = [];
  const packages: OciPackage[] = [];
  const taken = new Set<string>();
  for (const [key, read] of [
    ['packages', readPackage],
    ['remotes', readRemote],
  ] as const) {
    for (const [index, value] of listOf(server[key]).entries()) {
      const here = [...at, key, index];
      const found = isJsonObject(value) ? read(value, here) : undefined;
      if (found === undefined) {
        const reason = key === 'packages' ? 'It names no package.' : 'It names no address.';
        skipped.push({ id: `${name} ${key}/${index}`, name, reason, pointer: formatPointer(here) });
        continue;
      }
      // One package in two ways of starting it is described twice.
      const id = taken.has(found.imageRef) ? `${found.imageRef} ${key}/${index}` : found.imageRef;
      taken.add(found.imageRef);
      const tool = { id, server: name, name: name.split('/').at(-1) || name, value: { description: server.description ?? null }, at: here };
      packages.push({ ...found, tools: [tool] });
    }
  }
  return { packages, skipped };
}

type FoundPackage = Omit<OciPackage, 'tools'>;

function readPackage(entry: JsonObject, at: readonly (string | number)[]): FoundPackage | undefined {
  const identifier = readUrl(textOf(entry.identifier) ?? textOf(entry.name))?.text;
  if (identifier === undefined || identifier === '') return undefined;
  const type = (textOf(readKey(entry, 'registryType')) ?? textOf(entry.registry_name) ?? 'oci').toLowerCase();
  const registryType = type === 'docker' ? 'oci' : type;
  const version = textOf(entry.version);
  const digest = textOf(readKey(entry, 'fileSha256'))
    ?.replace(/^sha256:/i, '')
    .toLowerCase();
  const registry = readUrl(readKey(entry, 'registryBaseUrl'))?.text;
  const imageRef =
    registryType === 'oci'
      ? imageReference(identifier, version, registry)
      : `${registryType}:${identifier}${version === undefined ? '' : `@${version}`}`;
  return {
    imageRef,
    ...(digest === undefined ? {} : { digest }),
    registryType,
    ...(version === undefined ? {} : { version }),
    digestKey: 'fileSha256',
    setup: readSetup(entry, at),
    at,
  };
}

/** A remote is no package: nothing of it is run here, and everything that a client says goes there. */
function readRemote(entry: JsonObject, at: readonly (string | number)[]): FoundPackage | undefined {
  const url = readUrl(entry.url)?.text;
  return url === undefined || url === ''
    ? undefined
    : { imageRef: url, registryType: 'remote', digestKey: 'fileSha256', setup: readSetup(entry, at), at };
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

function textOf(value: Json | undefined): string | undefined {
  const text = typeof value === 'string' ? visibleText(value, 2_000) : '';
  return text === '' ? undefined : text;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

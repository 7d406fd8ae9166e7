import { createHash } from 'node:crypto';
import { isJsonObject, type JsonSchema } from '../model/index.js';
import { canonicalJson } from './canonical-json.js';

/** Lower-case hexadecimal SHA-256 of the text as UTF-8, or of the bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of the value's canonical JSON. */
export function digestJson(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

const definitionDigests = new WeakMap<object, string>();

/**
 * SHA-256 of a closed schema: its root beside the digests of its `$defs`. Definitions are shared by identity
 * between the operations of a source, so each is digested once however many operations reach it.
 */
export function digestSchema(schema: JsonSchema | null | undefined): string | null {
  if (schema === null || schema === undefined) return null;
  if (!isJsonObject(schema) || !isJsonObject(schema.$defs)) return digestDefinition(schema);
  const { $defs, ...root } = schema;
  const definitions = Object.entries($defs).map(([name, definition]) => [name, digestDefinition(definition)] as const);
  return digestJson({ root, definitions: Object.fromEntries(definitions) });
}

function digestDefinition(definition: unknown): string {
  if (typeof definition !== 'object' || definition === null) return digestJson(definition);
  const known = definitionDigests.get(definition);
  if (known !== undefined) return known;
  const digest = digestJson(definition);
  definitionDigests.set(definition, digest);
  return digest;
}

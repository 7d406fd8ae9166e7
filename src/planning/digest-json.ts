import { createHash, hash } from 'node:crypto';
import { isJsonObject, type JsonSchema } from '../model/index.js';
import { canonicalChunks, canonicalJson, definitionJson } from './canonical-json.js';

/** Lower-case hexadecimal SHA-256 of the text as UTF-8, or of the bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex'); // without the object that a hash in pieces needs, which costs more than a small text
}

/** SHA-256 of the value's canonical JSON. */
export function digestJson(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

/** As `digestJson`, for a large object, whose text never stands in memory as a whole. */
export function digestLarge(value: object): string {
  const whole = createHash('sha256');
  for (const chunk of canonicalChunks(value)) whole.update(chunk);
  return whole.digest('hex');
}

const definitionDigests = new WeakMap<object, string>();

/**
 * SHA-256 of a closed schema: its root beside the digests of its `$defs`. Definitions are shared by identity
 * between the operations of a source, so each is digested once however many operations reach it. `isWritten`: the schema will be
 * written down as canonical JSON as well, and the text of its definitions is kept until then.
 */
export function digestSchema(schema: JsonSchema | null | undefined, isWritten = false): string | null {
  if (schema === null || schema === undefined) return null;
  if (!isJsonObject(schema) || !isJsonObject(schema.$defs)) return digestDefinition(schema, false);
  const { $defs, ...root } = schema;
  const definitions = Object.entries($defs).map(([name, definition]) => [name, digestDefinition(definition, isWritten)] as const);
  return digestJson({ root, definitions: Object.fromEntries(definitions) });
}

function digestDefinition(definition: unknown, isWritten: boolean): string {
  if (typeof definition !== 'object' || definition === null) return digestJson(definition);
  const known = definitionDigests.get(definition);
  if (known !== undefined) return known;
  const digest = isWritten ? sha256Hex(definitionJson(definition)) : digestJson(definition);
  definitionDigests.set(definition, digest);
  return digest;
}

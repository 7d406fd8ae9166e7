import { isAlias, isCollection, isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import { GatewayError, isJsonObject, type Json, type JsonObject } from '../model/index.js';

export interface ConfigText {
  readonly value: JsonObject;
  /** `3:5` of the value at the path, of the key when `ofKey`, or of the nearest thing around it that exists. */
  placeOf(path: readonly PropertyKey[], ofKey?: boolean): string;
}

/**
 * Parses the text of a gateway.yaml (YAML 1.2, or JSON).
 *
 * @throws GatewayError `config-invalid` for broken YAML, duplicate keys, several documents, an empty file and anything but a mapping.
 */
export function readConfigText(text: string, label: string): ConfigText {
  const lines = new LineCounter();
  const document = parseDocument(veil(text.replace(/^\uFEFF/, '')), { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const several = fault.code === 'MULTIPLE_DOCS';
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new GatewayError(
      'config-invalid',
      `${label}:${line}:${col}: ${several ? 'a configuration is one YAML document, and a second one begins here' : fault.message}`,
    );
  }
  if (document.contents === null) throw new GatewayError('config-invalid', `${label}: the file is empty`, { hint: EXAMPLE });
  let value: Json;
  try {
    value = unveil(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    throw new GatewayError('config-invalid', `${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isJsonObject(value)) {
    throw new GatewayError(
      'config-invalid',
      `${label}:1:1: a configuration is a mapping of settings, not ${Array.isArray(value) ? 'a list' : 'a single value'}`,
      { hint: EXAMPLE },
    );
  }
  return {
    value,
    placeOf(path, ofKey = false) {
      const { line, col } = lines.linePos(offsetOf(document.contents, path, ofKey, document));
      return `${line}:${col}`;
    },
  };
}

/**
 * `token: ${TOKEN}` is what people write inside `{ … }` too, where YAML takes the brace for a mapping. Brackets and commas of a reference are
 * exchanged for characters that mean nothing to YAML, one for one so that columns stay, and back afterwards.
 */
function veil(text: string): string {
  return text.replace(/\$\{[^{}\r\n]*\}/g, (reference) =>
    reference.replace(/[{}[\],]/g, (character) => VEILS[PLAIN.indexOf(character)] ?? character),
  );
}

function unveil(value: Json): Json {
  if (typeof value === 'string') return value.replace(/[\uF8F0-\uF8F4]/g, (character) => PLAIN[VEILS.indexOf(character)] ?? character);
  if (Array.isArray(value)) return value.map(unveil);
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, unveil(child ?? null)])) : value;
}

const PLAIN = '{}[],';
const VEILS = '\uF8F0\uF8F1\uF8F2\uF8F3\uF8F4';

const EXAMPLE = 'The least that serves something: `capabilities: { directories: [capabilities] }`';

function offsetOf(contents: Node | null, path: readonly PropertyKey[], ofKey: boolean, document: Parameters<typeof resolved>[1]): number {
  let node: Node | null | undefined = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const [depth, segment] of path.entries()) {
    const parent = resolved(node, document);
    if (!isCollection(parent)) return offset;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(segment));
      if (pair === undefined) return offset;
      const key = rangeStart(pair.key);
      const value = rangeStart(pair.value);
      offset = (depth === path.length - 1 && ofKey ? key : (value ?? key)) ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else {
      const item: unknown = parent.items[Number(segment)];
      offset = rangeStart(item) ?? offset;
      node = isNode(item) ? item : null;
    }
  }
  return offset;
}

function resolved(node: Node | null | undefined, document: ReturnType<typeof parseDocument>): Node | null | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

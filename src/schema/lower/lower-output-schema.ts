import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { definitionName, definitionsOf } from '../definitions.js';
import { isSchema, objectOf, setOwn } from '../keywords.js';
import { oneOrMany, typeList } from '../merge-schemas.js';
import { cutText } from '../text.js';
import { flattenRoot } from './flatten-root.js';

export interface LowerOutputOptions {
  /** Characters of JSON text that the schema may take. Default 2,000. */
  readonly maxBytes?: number;
}

const DEFAULT_MAX_BYTES = 2_000;
const MAX_OBJECT_DEPTH = 6;
/** Arrays in arrays, references to references: nothing deeper is looked at. */
const MAX_STEPS = 24;
const MAX_DESCRIPTION = 120;
const MAX_LISTED_VALUES = 8;

/**
 * A tool's output schema as MCP clients take it: only what the model needs to know which field is where. Objects, arrays,
 * types and short descriptions; no `required`, bounds, `enum` (named in the description), formats or `$ref`, so that an upstream that deviates a
 * little still satisfies it (`compileOutputFit` handles one that deviates more). Nested as deep as fits `maxBytes`, with descriptions
 * if those fit too. `undefined` when the root is no object.
 */
export function lowerOutputSchema(schema: JsonSchema, options: LowerOutputOptions = {}): JsonObject | undefined {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const root = flattenRoot(schema);
  if (root === undefined) return undefined;
  const subject = { definitions: definitionsOf(schema), flattened: new Map() };
  const sketch = (depth: number, isDescribed: boolean): Sketch | undefined => {
    const progress = { left: maxBytes, isCut: false };
    const drawn = drawObject(root, depth, { ...subject, isDescribed, progress, steps: 0 });
    return drawn !== undefined && JSON.stringify(drawn).length <= maxBytes ? { drawn, isCut: progress.isCut } : undefined;
  };
  // A deeper sketch and one with descriptions are never smaller.
  let deepest: Sketch | undefined;
  let depth = 0;
  while (depth < MAX_OBJECT_DEPTH && deepest?.isCut !== false) {
    const deeper = sketch(depth + 1, false);
    if (deeper === undefined) break;
    deepest = deeper;
    depth += 1;
  }
  return deepest === undefined ? drawFirstProperties(root, subject, maxBytes) : (sketch(depth, true) ?? deepest).drawn;
}

interface Sketch {
  readonly drawn: JsonObject;
  /** Some object is not drawn, for it lies too deep. */
  readonly isCut: boolean;
}

/** What is drawn, a few times until it fits. */
interface Subject {
  readonly definitions: JsonObject;
  /** By schema, what `flattenRoot` made of it. */
  readonly flattened: Map<JsonObject, JsonObject | undefined>;
}

interface Drawing extends Subject {
  readonly isDescribed: boolean;
  /** Shared by all parts of one drawing: when nothing is left the drawing is given up. */
  readonly progress: { left: number; isCut: boolean };
  readonly steps: number;
}

/** With keywords and properties in the order that `orderSchema` gives them. `undefined`: over budget. */
function draw(schema: JsonSchema, depth: number, drawing: Drawing): JsonObject | undefined {
  const { progress, steps } = drawing;
  progress.left -= 12;
  if (progress.left < 0) return undefined;
  const { meant, description = meant?.description } = dereference(schema, drawing.definitions);
  if (meant === undefined || steps > MAX_STEPS) return {};
  const inner = { ...drawing, steps: steps + 1 };
  const types = typeList(meant.type);
  const text = drawing.isDescribed ? describe(meant, description) : undefined;
  const noted = text === undefined ? {} : { description: text };
  if (types.includes('object') || isUnionOfObjects(meant, drawing.definitions)) {
    const flat = depth > 0 ? flatten(meant, drawing) : meant;
    const drawn = flat === undefined ? { type: 'object' } : drawObject(flat, depth, inner);
    return drawn && { ...noted, ...drawn, type: types.includes('null') ? ['object', 'null'] : 'object' };
  }
  if (types.includes('array')) {
    const { items } = meant;
    const drawn = items === undefined || typeof items === 'boolean' || !isJsonObject(items) ? {} : draw(items, depth, inner);
    return drawn && { ...noted, type: oneOrMany(types), ...(Object.keys(drawn).length === 0 ? {} : { items: drawn }) };
  }
  return { ...noted, ...(types.length === 0 ? drawUnion(meant, drawing.definitions) : { type: oneOrMany(types) }) };
}

function drawObject(schema: JsonObject, depth: number, drawing: Drawing): JsonObject | undefined {
  if (depth <= 0) {
    drawing.progress.isCut = true;
    return { type: 'object' };
  }
  const properties: Record<string, Json> = {};
  const described = isJsonObject(schema.properties) ? schema.properties : {};
  for (const name of Object.keys(described).sort()) {
    const property = described[name];
    if (property === undefined || !isSchema(property)) continue;
    drawing.progress.left -= name.length + 4;
    const drawn = draw(property, depth - 1, drawing);
    if (drawn === undefined) return undefined;
    setOwn(properties, name, drawn);
  }
  const { additionalProperties } = schema;
  const values = isJsonObject(additionalProperties) ? draw(additionalProperties, depth - 1, drawing) : {};
  if (values === undefined) return undefined;
  return {
    type: 'object',
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(Object.keys(values).length === 0 ? {} : { additionalProperties: values }),
  };
}

/** The object schema that is meant, and the description beside the first reference that has one. */
function dereference(
  schema: JsonSchema,
  definitions: JsonObject,
): { readonly meant?: JsonObject; readonly description?: string | undefined } {
  let meant = schema;
  let description: string | undefined;
  for (let hop = 0; hop < MAX_STEPS && isJsonObject(meant); hop++) {
    const name = definitionName(meant.$ref);
    if (name === undefined) return { meant, description };
    if (description === undefined && typeof meant.description === 'string') description = meant.description;
    const target: Json | undefined = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!isJsonObject(target)) return {};
    meant = target;
  }
  return {};
}

function flatten(schema: JsonObject, { definitions, flattened }: Subject): JsonObject | undefined {
  if (flattened.has(schema)) return flattened.get(schema);
  const flat = flattenRoot({ ...schema, type: 'object', $defs: definitions });
  flattened.set(schema, flat);
  return flat;
}

function branchesOf(schema: JsonObject, definitions: JsonObject): JsonObject[] {
  const branches = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []));
  return branches.map((branch) => dereference(branch, definitions).meant).filter((branch) => branch !== undefined);
}

function isUnionOfObjects(schema: JsonObject, definitions: JsonObject): boolean {
  if (schema.type !== undefined) return false;
  if (isJsonObject(schema.properties)) return true;
  const branches = branchesOf(schema, definitions).filter((branch) => branch.type !== 'null');
  return branches.length > 0 && branches.every((branch) => typeList(branch.type).includes('object'));
}

/** The types of the alternatives, when each has one. */
function drawUnion(schema: JsonObject, definitions: JsonObject): JsonObject {
  const branches = branchesOf(schema, definitions);
  const types = branches.map((branch) => typeList(branch.type));
  if (types.length === 0 || types.some((list) => list.length === 0)) return {};
  return { type: oneOrMany([...new Set(types.flat())]) };
}

/** The first sentence or line, cut; fixed values are named. */
function describe(schema: JsonObject, description: Json | undefined): string | undefined {
  const text = typeof description === 'string' ? (/^[^\n]*?[.!?](?=\s|$)|^[^\n]*/.exec(description)?.[0] ?? '').trim() : '';
  const short = text.length > MAX_DESCRIPTION ? `${cutText(text, MAX_DESCRIPTION - 1)}…` : text;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const listed = Array.isArray(values) ? values.filter((value) => value !== null) : [];
  const named = listed.slice(0, MAX_LISTED_VALUES).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const format = typeof schema.format === 'string' && short === '' && named.length === 0 ? schema.format : '';
  const sentence = named.length === 0 ? format : `${named.join(', ')}${listed.length > named.length ? ', …' : ''}`;
  const joined = [short, cutText(sentence, MAX_DESCRIPTION)].filter((part) => part !== '').join(' One of: ');
  return joined === '' ? undefined : joined;
}

/** Too many properties even one level deep: as many as fit, those required first, and a word on the rest. */
function drawFirstProperties(root: JsonObject, subject: Subject, maxBytes: number): JsonObject {
  const all = isJsonObject(root.properties) ? root.properties : {};
  const required = new Set(Array.isArray(root.required) ? root.required : []);
  const names = Object.keys(all).sort((a, b) => Number(required.has(b)) - Number(required.has(a)) || (a < b ? -1 : 1));
  const drawings = new Map<string, Json>();
  let left = maxBytes - 120;
  for (const name of names) {
    const property = all[name];
    const drawn =
      property === undefined || !isSchema(property)
        ? {}
        : draw(property, 0, { ...subject, isDescribed: false, progress: { left: 10_000, isCut: false }, steps: 0 });
    left -= JSON.stringify(name).length + JSON.stringify(drawn ?? {}).length + 2;
    if (left < 0) break;
    drawings.set(name, drawn ?? {});
  }
  const properties = objectOf([...drawings].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { description: `${names.length - drawings.size} more properties are not listed here.`, type: 'object', properties };
}

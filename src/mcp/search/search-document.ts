import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import type { ServedTool, ToolEffect } from '../../registry/index.js';

/** What of an operation is searched. */
export interface SearchDocument {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly effect: ToolEffect;
  /** Argument names. */
  readonly parameters: readonly string[];
  /** Names of what stands in arguments that are objects, two levels deep. */
  readonly members: readonly string[];
  /** Arguments that are true or false: `archived`, `private`. Setting one is often what a person has a verb for. */
  readonly flags: readonly string[];
  /** Values that arguments may have. */
  readonly values: readonly string[];
  /** Names of the result's members. */
  readonly results: readonly string[];
  /** What the description says of the object that is the result, or that is listed in it. */
  readonly about: readonly string[];
}

/** The searchable parts of a tool. */
export function searchDocument({ capability, effect }: Pick<ServedTool, 'capability' | 'effect'>): SearchDocument {
  const { config } = capability.providers.primary;
  const input = propertiesOf(capability.schema.input);
  const inside = membersOf(capability.schema.input);
  const title = capability.title ?? firstSentence(capability.description);
  return {
    name: capability.name,
    title,
    description: capability.title === undefined ? capability.description.trimStart().slice(title.length) : capability.description,
    path: config.path ?? config.endpoint ?? config.operation_name ?? config.rpc_method ?? '',
    tags: (capability.metadata?.tags ?? []).filter((tag) => !GENERATED_TAGS.has(tag)),
    effect,
    parameters: [...input.keys()],
    members: [...new Set(inside.map(({ name }) => name))].filter((name) => !input.has(name)).slice(0, MAX_MEMBERS),
    flags: [...new Set(inside.filter(({ schema }) => schema.type === 'boolean').map(({ name }) => name))].slice(0, MAX_MEMBERS),
    values: [...new Set(inside.flatMap(({ schema }) => enumOf(schema)))].slice(0, MAX_VALUES),
    results: [...propertiesOf(capability.schema.output).keys()].slice(0, MAX_RESULTS),
    about: aboutResult(capability.schema.output),
  };
}

const GENERATED_TAGS = new Set(['openapi', 'graphql', 'postman', 'generated']);
const MAX_VALUES = 60;
const MAX_RESULTS = 60;
const MAX_MEMBERS = 80;
/** Levels of objects below the arguments. */
const MAX_LEVEL = 2;
const MAX_NESTING = 16;

/** Descriptions of a result: of itself and, where it is a list or an envelope, of what stands in it. */
function aboutResult(output: Json | undefined): readonly string[] {
  const [first, ...others] = output === undefined ? [] : branchesOf(output, output, new Set());
  const inside = [first, ...others].flatMap((schema) => {
    const members = Object.values(isJsonObject(schema?.properties) ? schema.properties : {});
    const lists = members.filter((value) => isJsonObject(value) && (value.type === 'array' || members.length === 1));
    return lists.flatMap((value) => branchesOf(value ?? null, output, new Set()));
  });
  const texts = [first, ...others, ...inside].flatMap((schema) =>
    typeof schema?.description === 'string' ? [schema.description.slice(0, 400)] : [],
  );
  return [...new Set(texts)].slice(0, 4);
}

interface Member {
  readonly name: string;
  readonly schema: JsonObject;
}

/** The properties of a schema and of the objects in it, down to `MAX_LEVEL`, whichever branch they stand in; what is nearer comes first. */
function membersOf(root: Json | undefined): readonly Member[] {
  const members: Member[] = [];
  const seen = new Set<Json>();
  let level: Json[] = root === undefined ? [] : [root];
  for (let depth = 0; depth <= MAX_LEVEL && level.length > 0; depth += 1) {
    const next: Json[] = [];
    for (const schema of level.flatMap((one) => branchesOf(one, root, seen))) {
      for (const [name, value] of Object.entries(isJsonObject(schema.properties) ? schema.properties : {})) {
        const [own] = branchesOf(value ?? null, root, new Set());
        if (own === undefined) continue;
        members.push({ name, schema: own });
        next.push(value ?? null);
      }
      if (members.length > MAX_MEMBERS * 4) return members;
    }
    level = next;
  }
  return members;
}

/** A schema without references, and those that it may or must also be; of a list, its items. None for what is nested deeper than `MAX_NESTING`. */
function branchesOf(schema: Json, root: Json | undefined, seen: Set<Json>, depth = 0): readonly JsonObject[] {
  if (!isJsonObject(schema) || seen.has(schema) || depth > MAX_NESTING) return [];
  seen.add(schema);
  const { $ref, allOf, anyOf, oneOf, items } = schema;
  const branches = (one: Json): readonly JsonObject[] => branchesOf(one, root, seen, depth + 1);
  if (typeof $ref === 'string') return branches(definitionOf($ref, root) ?? null);
  const parts = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [schema, ...parts.flatMap(branches), ...(items === undefined ? [] : branches(items))];
}

/** The properties of an object schema; of a list's items; behind a reference into its own definitions. */
function propertiesOf(schema: Json | undefined, root: Json | undefined = schema, depth = 0): ReadonlyMap<string, Json> {
  if (!isJsonObject(schema) || depth > 4) return new Map();
  const { $ref, properties, items } = schema;
  if (typeof $ref === 'string') return propertiesOf(definitionOf($ref, root), root, depth + 1);
  if (isJsonObject(properties)) {
    const entries = Object.entries(properties).flatMap(([name, value]): [string, Json][] => (value === undefined ? [] : [[name, value]]));
    const [only] = entries;
    // `{ data: […] }` and `{ result: … }` are envelopes.
    const inner = entries.length === 1 && only !== undefined ? propertiesOf(only[1], root, depth + 1) : new Map<string, Json>();
    return new Map([...entries, ...inner]);
  }
  return propertiesOf(items, root, depth + 1);
}

function definitionOf(reference: string, root: Json | undefined): Json | undefined {
  const definitions: JsonObject = isJsonObject(root) && isJsonObject(root.$defs) ? root.$defs : {};
  const name = reference.startsWith('#/$defs/') ? reference.slice('#/$defs/'.length) : '';
  return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

function enumOf(schema: Json): readonly string[] {
  const values = isJsonObject(schema) ? (schema.enum ?? (isJsonObject(schema.items) ? schema.items.enum : undefined)) : undefined;
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** The first sentence or paragraph of a text, at most 400 characters of it: what an operation without a title is called. */
export function firstSentence(text: string): string {
  const start = text.trimStart().slice(0, 400);
  const end = /[.!?](?=\s|$)|\n\n/.exec(start);
  return end === null ? start : start.slice(0, end.index + 1);
}

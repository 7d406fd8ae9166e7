import { type Diagnostic, isJsonObject, type JsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';

/** The members of a body that become arguments of their own. */
export interface FlatBody {
  /** By wire name, sorted. */
  readonly properties: readonly (readonly [wireName: string, schema: JsonSchema])[];
  readonly required: ReadonlySet<string>;
  readonly dependentRequired: Readonly<Record<string, readonly string[]>>;
  /** It takes no others (`additionalProperties: false`). */
  readonly isClosed: boolean;
  /** What the body's schema also demanded, and a flat list of arguments cannot say. */
  readonly losses: readonly Diagnostic[];
}

/**
 * The body's properties, when it is a plain object: named properties and nothing that other members, other shapes or `null` could come in
 * by. `undefined` for arrays, scalars, maps and unions, and for an optional body with required properties: those stay one
 * argument, because flat they would be required always or never.
 */
export function flattenBody(body: RequestBody, isRequired: boolean): FlatBody | undefined {
  const { schema } = body;
  if (!isJsonObject(schema) || !isPlainObject(schema)) return undefined;
  const properties = Object.entries(isJsonObject(schema.properties) ? schema.properties : {}).flatMap(([name, property]) =>
    typeof property === 'boolean' || isJsonObject(property) ? [[name, property] as const] : [],
  );
  const names = new Set(properties.map(([name]) => name));
  const required = stringsOf(schema.required);
  if (names.size === 0 || names.has('__proto__') || required.some((name) => !names.has(name))) return undefined;
  if (!isRequired && required.length > 0) return undefined;
  return {
    properties: properties.sort(([a], [b]) => (a < b ? -1 : 1)),
    required: new Set(required),
    dependentRequired: readDependentRequired(schema.dependentRequired),
    isClosed: schema.additionalProperties === false,
    losses: findLosses(body, schema),
  };
}

/** Keywords that leave the shape of a plain object alone. */
const PLAIN: ReadonlySet<string> = new Set(
  '$defs $comment type title description properties required additionalProperties dependentRequired minProperties maxProperties default examples deprecated readOnly writeOnly discriminator externalDocs xml anyOf oneOf'.split(
    ' ',
  ),
);

function isPlainObject(schema: JsonObject): boolean {
  const isObject = schema.type === 'object' || (schema.type === undefined && schema.properties !== undefined);
  if (!isObject || (schema.additionalProperties !== undefined && schema.additionalProperties !== false)) return false;
  return Object.keys(schema).every((keyword) => (PLAIN.has(keyword) && !isUnion(keyword, schema[keyword])) || keyword.startsWith('x-'));
}

/** `anyOf: [{ required: [a] }, { required: [b] }]` names combinations, not shapes. */
function isUnion(keyword: string, value: unknown): boolean {
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return false;
  return !Array.isArray(value) || !value.every((branch) => isJsonObject(branch) && Object.keys(branch).join() === 'required');
}

function readDependentRequired(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, needed]) => [name, stringsOf(needed)]));
}

function findLosses({ pointer }: RequestBody, schema: JsonObject): readonly Diagnostic[] {
  const combinations = (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) return [];
    const sets = branches.map((branch) => stringsOf(isJsonObject(branch) ? branch.required : undefined).join(' + '));
    return [`${keyword === 'anyOf' ? 'at least' : 'exactly'} one of ${sets.slice(0, 10).join(', ')}`];
  });
  const counts = (['minProperties', 'maxProperties'] as const).flatMap((keyword) =>
    typeof schema[keyword] === 'number' ? [`${keyword}: ${schema[keyword]}`] : [],
  );
  return [...combinations, ...counts].map((demand) => ({
    severity: 'info',
    code: 'body-constraint',
    summary: `the body demands ${demand}, which is left to the API to check`,
    pointer,
  }));
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

import { findCredentialLiterals, isCredentialName, redactCredentials } from '../../capability/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import { placeholderType } from './argument-schema.js';
import type { JsonTemplate } from './parse-json-template.js';
import { type Path, type RequestContext, referCredential } from './request-context.js';
import { describeDynamic, displayText, environmentText, hasSecret, onlyArgument, type TextPart } from './variables.js';

export interface ReadJsonBody {
  readonly schema: JsonObject;
  /** The body with its credentials as `{env.NAME}` and its arguments as placeholders; absent when it holds no credential. */
  readonly template?: Json;
}

/**
 * The schema of a JSON body, from the one in the collection: its members with their types and values as examples, none of them
 * required. A credential in it is never an argument: it becomes `{env.NAME}` in a template, whose other members are arguments.
 */
export function readJsonBody(body: JsonTemplate, at: Path, context: RequestContext): ReadJsonBody {
  if (!holdsCredential(body, undefined)) return { schema: describeValue(body) };
  const properties = new Map<string, JsonObject>();
  const template = buildTemplate(body, [], properties, at, context);
  const names = [...properties.keys()].sort();
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, properties.get(name) ?? {}])),
      additionalProperties: false,
    },
    template,
  };
}

const MAX_EXAMPLE = 200;

/** Types as seen; numbers accept fractions, because an example of 10 does not mean whole numbers only. */
function describeValue(value: JsonTemplate): JsonObject {
  switch (value.kind) {
    case 'object':
      return { type: 'object', properties: Object.fromEntries(value.members.map(([name, member]) => [name, describeValue(member)])) };
    case 'array':
      return describeArray(value.items);
    case 'text':
      return describeText(value.parts);
    case 'value':
      return describeVariable(value.part);
    case 'integer':
      return { type: 'integer', description: `As ${value.digits.slice(0, MAX_EXAMPLE)}. Give its digits as a string.` };
    case 'literal':
      return describeLiteral(value.value);
  }
}

function describeArray(items: readonly JsonTemplate[]): JsonObject {
  const schemas = items.slice(0, 20).map(describeValue);
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = distinct;
  if (first === undefined) return { type: 'array' };
  const types = new Set(distinct.map(({ type }) => JSON.stringify(type)));
  if (distinct.length === 1) return { type: 'array', items: first };
  if (types.size === 1 && first.type === 'object') return { type: 'array', items: mergeObjects(distinct) };
  if (types.size === 1 && first.type !== undefined)
    return { type: 'array', items: { type: first.type, examples: distinct.flatMap(examplesOf).slice(0, 5) } };
  return { type: 'array', items: {} };
}

function mergeObjects(schemas: readonly JsonObject[]): JsonObject {
  const properties = new Map<string, JsonObject>();
  for (const schema of schemas) {
    const members = schema.properties as Readonly<Record<string, JsonObject>>; // made by describeValue
    for (const [name, member] of Object.entries(members)) if (!properties.has(name)) properties.set(name, member);
  }
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function examplesOf(schema: JsonObject): readonly Json[] {
  return Array.isArray(schema.examples) ? schema.examples : [];
}

function describeText(parts: readonly TextPart[]): JsonObject {
  const only = onlyArgument(parts);
  if (only === undefined) return { type: 'string', examples: [redactCredentials(displayText(parts)).slice(0, MAX_EXAMPLE)] };
  return only.isDynamic ? { type: 'string', description: describeDynamic(only.name) } : { type: 'string' };
}

function describeVariable(part: Exclude<TextPart, { kind: 'text' }>): JsonObject {
  if (part.kind === 'secret') return {};
  return {
    description: part.isDynamic
      ? describeDynamic(part.name)
      : `The value of the variable "${part.name}" in the collection; any JSON value.`,
  };
}

function describeLiteral(value: string | number | boolean | null): JsonObject {
  if (value === null) return {};
  if (typeof value !== 'string') return { type: typeof value === 'number' ? 'number' : 'boolean', examples: [value] };
  const type = placeholderType(value);
  if (type !== undefined) return { type: type === 'integer' ? 'number' : type };
  return value === '' ? { type: 'string' } : { type: 'string', examples: [redactCredentials(value).slice(0, MAX_EXAMPLE)] };
}

/** Whether a value, under the name it stands for, is a credential or holds one. */
function holdsCredential(value: JsonTemplate, name: string | undefined): boolean {
  switch (value.kind) {
    case 'object':
      return value.members.some(([key, member]) => holdsCredential(member, key));
    case 'array':
      return value.items.some((item) => holdsCredential(item, name));
    default:
      return isCredential(value, name);
  }
}

function isCredential(value: Exclude<JsonTemplate, { kind: 'object' | 'array' }>, name: string | undefined): boolean {
  switch (value.kind) {
    case 'text':
      return hasSecret(value.parts) || (name !== undefined && isCredentialName(name));
    case 'value':
      return value.part.kind === 'secret' || (name !== undefined && isCredentialName(name));
    case 'integer':
      return false;
    case 'literal':
      return (
        typeof value.value === 'string' &&
        placeholderType(value.value) === undefined &&
        findCredentialLiterals(value.value, { ...(name === undefined ? {} : { name }), isSent: true }).length > 0
      );
  }
}

/** Only what leads to a credential is spelled out; everything beside it is one argument, named after its member. */
function buildTemplate(
  value: JsonTemplate,
  path: readonly string[],
  properties: Map<string, JsonObject>,
  at: Path,
  context: RequestContext,
): Json {
  const name = path.at(-1);
  if (!holdsCredential(value, name)) return `{${addArgument(path, describeValue(value), properties)}}`;
  switch (value.kind) {
    case 'object':
      return Object.fromEntries(
        value.members.map(([key, member]) => [key, buildTemplate(member, [...path, key], properties, at, context)]),
      );
    case 'array':
      return value.items.map((item) => buildTemplate(item, path, properties, at, context));
    default:
      return credentialTemplate(partsOf(value), name ?? 'credential', at, context);
  }
}

/** Text around a secret stays text; a credential under its own name is the environment variable alone. */
function credentialTemplate(parts: readonly TextPart[], name: string, at: Path, context: RequestContext): string {
  if (parts.length > 1 && hasSecret(parts)) return environmentText(parts);
  return `{env.${referCredential(parts, name, at, context) ?? 'CREDENTIAL'}}`;
}

function partsOf(value: Exclude<JsonTemplate, { kind: 'object' | 'array' }>): readonly TextPart[] {
  if (value.kind === 'text') return value.parts;
  if (value.kind === 'value') return [value.part];
  if (value.kind === 'integer') return [{ kind: 'text', text: value.digits }];
  return [{ kind: 'text', text: String(value.value) }];
}

/** Adds a schema under the member's name, with as much of its path in front as tells it from others, of what a placeholder may hold; returns that name. */
export function addArgument(path: readonly string[], schema: JsonObject, properties: Map<string, JsonObject>): string {
  for (let length = 1; length <= path.length; length += 1) {
    const name = placeholderName(path.slice(-length).join('_'));
    if (properties.has(name)) continue;
    properties.set(name, schema);
    return name;
  }
  for (let count = 2; ; count += 1) {
    const name = placeholderName(`${path.at(-1) ?? 'value'}_${count}`);
    if (properties.has(name)) continue;
    properties.set(name, schema);
    return name;
  }
}

function placeholderName(text: string): string {
  return (
    text
      .replace(/^env\./, 'env_')
      .replace(/[^A-Za-z0-9_.-]+/g, '_')
      .slice(0, 60) || 'value'
  );
}

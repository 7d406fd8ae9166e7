import { essenceOf } from '../../capability/index.js';
import { isJsonObject, type Json, type OperationResponse } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { inferSchema } from './infer-schema.js';
import { type JsonTemplate, parseJsonTemplate } from './parse-json-template.js';
import { describe } from './read-url.js';
import type { Path } from './request-context.js';
import { displayText } from './variables.js';

/**
 * Responses from the saved examples: one per successful status and media type, with a schema inferred from all JSON examples
 * of it. Values of examples are not kept. Sorted by status.
 */
export function readResponses(saved: Json | undefined, at: Path): readonly OperationResponse[] {
  const groups = new Map<string, { status: string; mediaType: string; examples: Json[]; description: string; pointer: string }>();
  const list: readonly Json[] = Array.isArray(saved) ? saved : [];
  for (const [index, response] of list.entries()) {
    if (!isJsonObject(response)) continue;
    const status = String(response.code ?? 200);
    if (!/^2\d\d$/.test(status)) continue;
    const body = typeof response.body === 'string' ? response.body : '';
    const example = body.length > MAX_BODY ? undefined : parseExample(body);
    const mediaType = readMediaType(response.header) ?? (example === undefined ? 'text/plain' : 'application/json');
    if (body === '' && readMediaType(response.header) === undefined) continue;
    const key = `${status} ${mediaType}`;
    const group = groups.get(key) ?? {
      status,
      mediaType,
      examples: [],
      description: describe(response.name),
      pointer: formatPointer([...at, index]),
    };
    if (example !== undefined && /json/.test(mediaType)) group.examples.push(example);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { examples, description, ...group }]) => ({
      ...group,
      ...(examples.length === 0 ? {} : { schema: inferSchema(examples) }),
      ...(description === '' ? {} : { description }),
    }));
}

const MAX_BODY = 1_000_000;

function readMediaType(header: Json | undefined): string | undefined {
  const list: readonly Json[] = Array.isArray(header) ? header : [];
  const entry = list.find((value) => isJsonObject(value) && typeof value.key === 'string' && value.key.toLowerCase() === 'content-type');
  const value = isJsonObject(entry) && typeof entry.value === 'string' ? essenceOf(entry.value) : '';
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value) ? value : undefined;
}

function parseExample(body: string): Json | undefined {
  if (!/^\s*[[{]/.test(body)) return undefined;
  const template = parseJsonTemplate(body, []);
  return template === undefined ? undefined : toJson(template);
}

function toJson(template: JsonTemplate): Json {
  switch (template.kind) {
    case 'object':
      return Object.fromEntries(template.members.map(([key, member]) => [key, toJson(member)]));
    case 'array':
      return template.items.map(toJson);
    case 'integer':
      return Number(template.digits);
    case 'literal':
      return template.value;
    case 'text':
      return displayText(template.parts);
    case 'value':
      return null;
  }
}

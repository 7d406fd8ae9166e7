import { bodyFormOf, findCredentialLiterals, isCredentialName } from '../../capability/index.js';
import { type BodyEncoding, isJsonObject, type Json, type JsonObject, type RequestBody } from '../../model/index.js';
import { placeholderType, textArgumentSchema } from './argument-schema.js';
import { exampleText, parseJsonText } from './json-text.js';
import { addArgument, readJsonBody } from './read-json-body.js';
import { type Entry, readEntry, withoutAlternatives } from './read-parameters.js';
import { addLoss, type Path, type RequestContext, referCredential, resolve, silent } from './request-context.js';
import { resolveEncoded } from './resolve-encoded.js';
import { hasSecret, literalOf, type TextPart } from './variables.js';

/** The part of a body that its fields make. */
export type FormFields = Pick<RequestBody, 'schema' | 'encoding' | 'template'>;

/**
 * A property per field; a repeated one, and a file field of several files, is a list. Credentials among them are constants of the
 * template, and one without a fixed name is left out. `isEncoded`: names and values are percent-encoded. `undefined`: there are none.
 */
export function readFormFields(value: Json | undefined, at: Path, context: RequestContext, isEncoded = false): FormFields | undefined {
  const fields = new Map<string, Field>();
  const constants = new Map<string, string>();
  const read = (text: string, place: Path): readonly TextPart[] =>
    isEncoded ? resolveEncoded(text, 'query', place, context) : resolve(text, context);
  const items = new Map<Entry, Json>();
  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    const entry = readEntry(item, [...at, index]);
    if (entry !== undefined) items.set(entry, item);
  }
  for (const entry of withoutAlternatives([...items.keys()], ({ key }) => key)) {
    const item = items.get(entry);
    const name = literalOf(read(entry.key, entry.at));
    if (name === undefined) {
      const summary = `The form field "${entry.key.slice(0, 100)}" has no fixed name; it is left out.`;
      addLoss(context, 'warning', 'postman-name-unresolved', summary, entry.at, 'Give its variables with --environment or --var.');
      continue;
    }
    const raw = isJsonObject(item) ? item : {};
    const isFile = raw.type === 'file';
    const parts = isFile ? [] : read(entry.value, entry.at);
    const contentType = typeof raw.contentType === 'string' && raw.contentType !== '' ? raw.contentType : undefined;
    const isJson = !isFile && contentType !== undefined && bodyFormOf(contentType) === 'json';
    const json = isJson ? readJsonField(entry.value, entry.at, context) : undefined;
    if (!isFile && (json === 'credential' || isCredentialField(name, parts))) {
      const environment = entry.isDisabled ? undefined : referCredential(parts, name, entry.at, context);
      if (environment !== undefined) constants.set(name, `{env.${environment}}`);
      continue;
    }
    const schema = isFile ? FILE_SCHEMA : isJsonObject(json) ? json : textArgumentSchema(parts, name);
    const known = fields.get(name);
    fields.set(name, {
      schema: known?.schema ?? (entry.description === '' ? schema : { ...schema, description: entry.description }),
      isList: known !== undefined || (isFile && Array.isArray(raw.src) && raw.src.length > 1),
      isJson,
      isRequired: known?.isRequired === true || (!entry.isDisabled && /^\(?required\b/i.test(entry.description)),
      encoding: { ...known?.encoding, ...(contentType === undefined ? {} : { contentType }), ...(isFile ? { file: true } : {}) },
    });
  }
  if (fields.size === 0 && constants.size === 0) return undefined;
  return writeFields([...fields].sort(byKey), constants);
}

interface Field {
  /** Of one item. */
  readonly schema: JsonObject;
  readonly isList: boolean;
  readonly isJson: boolean;
  readonly isRequired: boolean;
  readonly encoding: BodyEncoding;
}

/** Without constants the fields are the body; with them, and where a value is more than itself, a template says what goes where. */
function writeFields(fields: readonly (readonly [string, Field])[], constants: ReadonlyMap<string, string>): FormFields {
  const isPlain = constants.size === 0 && !fields.some(([, field]) => isOneJsonPart(field));
  const properties = new Map<string, JsonObject>();
  const template: [string, Json][] = [];
  const required: string[] = [];
  for (const [name, field] of fields) {
    const schema = field.isList ? { type: 'array', items: field.schema } : field.schema;
    const argument = isPlain ? name : addArgument([name], schema, properties);
    properties.set(argument, schema);
    template.push([name, isOneJsonPart(field) ? [`{${argument}}`] : `{${argument}}`]);
    if (field.isRequired) required.push(argument);
  }
  const encoding = fields.flatMap(([name, field]) => (Object.keys(field.encoding).length === 0 ? [] : [[name, field.encoding] as const]));
  return {
    schema: { type: 'object', properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) },
    encoding: Object.fromEntries(encoding),
    ...(isPlain ? {} : { template: Object.fromEntries([...template, ...constants]) }),
  };
}

/** A list of several values is a part per item; one JSON value that may be a list is one item of a list, which keeps it whole. */
function isOneJsonPart({ isJson, isList, schema }: Field): boolean {
  return isJson && !isList && (schema.type === undefined || schema.type === 'array');
}

/** The schema of a field of form data that is JSON: any value where the collection has none. One with a credential in it is one as a whole. */
function readJsonField(text: string, at: Path, context: RequestContext): JsonObject | 'credential' {
  if (text.trim() === '') return {};
  const parsed = parseJsonText(text, at, context);
  if (parsed === undefined) return { description: `As in: ${exampleText(text, context)}` };
  const { schema, template } = readJsonBody(parsed, at, silent(context));
  return template === undefined ? schema : 'credential';
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

const FILE_SCHEMA: JsonObject = { type: 'string', contentEncoding: 'base64', description: 'A file, base64 or a data URI.' };

function isCredentialField(name: string, parts: readonly TextPart[]): boolean {
  if (hasSecret(parts)) return true;
  const literal = literalOf(parts);
  if (literal === undefined) return isCredentialName(name);
  return placeholderType(literal) === undefined && findCredentialLiterals(literal, { name, isSent: true }).length > 0;
}

import { jsonSequenceOf, renamePlaceholders } from '../../capability/index.js';
import {
  type Diagnostic,
  isJsonObject,
  type Json,
  type JsonSchema,
  type OperationHints,
  type ProviderConfig,
  type RequestBody,
  type RestRequest,
} from '../../model/index.js';
import type { Argument } from './argument.js';
import { contentTypeOf, encodingOf } from './body-encoding.js';
import { textSchema, wholeFileSchema } from './body-schemas.js';
import { fieldSchema } from './field-schema.js';
import { type FlatBody, flattenBody } from './flatten-body.js';
import { formSchema } from './form-schema.js';
import { hiddenConstant } from './hints.js';

type BodyConfig = Pick<ProviderConfig, 'body' | 'content_type' | 'encoding' | 'body_required'>;

/** What becomes of a request's body: the arguments it takes, and its part of the configuration once they have names. */
export interface BodyPlan {
  readonly arguments: readonly Argument[];
  /** Argument → what it needs beside it, by wire name of the body's members. */
  readonly dependentRequired: Readonly<Record<string, readonly string[]>>;
  /** The body takes no members but its arguments. */
  readonly isClosed?: boolean;
  readonly losses: readonly Diagnostic[];
  config(nameOf: (argument: Argument) => string): BodyConfig;
}

/**
 * Plans the body that is carried best, which is the first: its properties as arguments where it is a plain object, else one argument
 * `body`. Files and other bytes are taken as base64 or data URI, text and XML as text. Bytes may have each media type of bytes; other media types are named
 * as losses.
 */
export function planBody(request: RestRequest, hints: OperationHints | undefined): BodyPlan {
  const [body, ...others] = request.bodies;
  if (body === undefined) return { arguments: [], dependentRequired: {}, losses: [], config: () => ({}) };
  const bytes = body.form === 'binary' ? others.filter(({ form }) => form === 'binary') : [];
  const types = [body, ...bytes].map(({ mediaType }) => mediaType);
  const planned = planForm(body, types, request.bodyRequired, hints);
  const unused = others.filter((other) => !bytes.includes(other));
  const losses = unused.length === 0 ? planned.losses : [...planned.losses, otherMediaTypes(body, unused)];
  return { ...planned, losses };
}

function planForm(body: RequestBody, types: readonly string[], isRequired: boolean, hints: OperationHints | undefined): BodyPlan {
  if (body.template !== undefined) return planTemplate(body, body.template);
  if (body.form === 'binary' || body.form === 'text' || body.form === 'xml') return planWhole(body, types, isRequired);
  const flat = flattenBody(body, isRequired);
  return flat === undefined ? planWhole(body, types, isRequired) : planFlat(body, flat, isRequired, hints);
}

function planWhole(body: RequestBody, types: readonly string[], isRequired: boolean): BodyPlan {
  const argument: Argument = {
    place: 'body',
    wireName: 'body',
    schema: wholeSchema(body, types),
    required: isRequired,
    ...(body.description === undefined || saysItself(body) ? {} : { description: body.description }),
  };
  return {
    arguments: [argument],
    dependentRequired: {},
    losses: [],
    config: (nameOf) => {
      const name = nameOf(argument);
      return { body: `{${name}}`, ...contentTypeOf(body), ...encodingOf(body, name, allowedTypes(types)) };
    },
  };
}

/** Whether the schema of the whole body has the body's description already, with how to give it. */
function saysItself(body: RequestBody): boolean {
  return body.form === 'binary' || body.form === 'xml' || (body.form === 'urlencoded' && isText(body));
}

function planFlat(body: RequestBody, flat: FlatBody, isRequired: boolean, hints: OperationHints | undefined): BodyPlan {
  const constants: (readonly [string, Json])[] = [];
  const args = flat.properties.flatMap(([wireName, schema]): Argument[] => {
    const hint = hints?.parameters?.[wireName];
    const constant = hiddenConstant(hint, flat.required.has(wireName));
    if (constant?.value !== undefined) constants.push([wireName, constant.value]);
    if (constant !== undefined) return [];
    return [
      {
        place: 'body',
        wireName,
        schema: fieldSchema(body, wireName, schema),
        definitionsFrom: body.schema,
        required: flat.required.has(wireName),
        ...(hint?.name === undefined ? {} : { wantedName: hint.name }),
        ...(hint?.description === undefined ? {} : { description: hint.description }),
        ...(hint?.default === undefined ? {} : { defaultValue: hint.default }),
      },
    ];
  });
  const mayBeEmpty = isRequired && constants.length === 0 && !args.some(({ required }) => required);
  return {
    arguments: args,
    dependentRequired: flat.dependentRequired,
    isClosed: flat.isClosed,
    losses: flat.losses,
    config: (nameOf) => ({
      body: inOrder(body, [...constants, ...args.map((argument) => [argument.wireName, `{${nameOf(argument)}}`] as const)]),
      ...contentTypeOf(body),
      ...encodingOf(body),
      ...(mayBeEmpty ? { body_required: true } : {}),
    }),
  };
}

/** The source wrote the template itself; the properties of the schema are its arguments. */
function planTemplate(body: RequestBody, template: Json): BodyPlan {
  const { schema } = body;
  const properties = isJsonObject(schema) && isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
  const required = isJsonObject(schema) && Array.isArray(schema.required) ? schema.required : [];
  const args = properties.flatMap(([wireName, property]): Argument[] =>
    typeof property === 'boolean' || isJsonObject(property)
      ? [{ place: 'body', wireName, schema: property, definitionsFrom: schema, required: required.includes(wireName) }]
      : [],
  );
  return {
    arguments: args,
    dependentRequired: {},
    losses: [],
    config: (nameOf) => {
      const names = new Map(args.map((argument) => [argument.wireName, nameOf(argument)]));
      const rename = (text: string): string => renamePlaceholders(text, (name) => names.get(name) ?? name);
      const filled = mapTexts(template, rename);
      return { body: isJsonObject(filled) ? filesLast(body, Object.entries(filled)) : filled, ...contentTypeOf(body), ...encodingOf(body) };
    },
  };
}

/** The members of a body by name, or as the source orders its parts. */
function inOrder(body: RequestBody, members: readonly (readonly [string, Json])[]): Json {
  const byName = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  const { partOrder } = body;
  if (partOrder === undefined) return filesLast(body, byName);
  return Object.fromEntries(byName.sort(([a], [b]) => partOrder.indexOf(a) - partOrder.indexOf(b)));
}

/**
 * The members of a body in the order they are sent in, files behind the other fields of a form: a service that reads it as it comes
 * (Amazon S3's POST Object, a handler of uploads) knows of a file only what stands before it.
 */
function filesLast(body: RequestBody, members: readonly (readonly [string, Json | undefined])[]): Json {
  const { encoding = {} } = encodingOf(body);
  const isFileField = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(encoding, name) && encoding[name]?.file === true;
  return Object.fromEntries([...members.filter((member) => !isFileField(member)), ...members.filter(isFileField)]);
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, member === undefined ? member : mapTexts(member, change)]));
}

/** Descriptions may list every type that there is. */
function allowedTypes(types: readonly string[]): readonly string[] {
  return types.length > MAX_TYPES ? [...types.slice(0, 1), '*/*'] : types;
}

const MAX_TYPES = 20;

function wholeSchema(body: RequestBody, types: readonly string[]): JsonSchema {
  const { form } = body;
  if (form === 'binary') return wholeFileSchema(body, types);
  if (isText(body)) return textSchema(body);
  return form === 'multipart' ? formSchema(body) : body.schema;
}

/** A text body of a media type for sequences may be a list of values; a form may be given as text. */
function isText({ form, mediaType, schema }: RequestBody): boolean {
  const isString = isJsonObject(schema) && schema.type === 'string';
  if (form === 'text') return isString || jsonSequenceOf(mediaType) === undefined;
  return form === 'xml' || (form === 'urlencoded' && isString);
}

function otherMediaTypes(body: RequestBody, others: readonly RequestBody[]): Diagnostic {
  return {
    severity: 'info',
    code: 'body-media-types',
    summary: `the body is sent as ${body.mediaType}; ${others.map(({ mediaType }) => mediaType).join(', ')} would be accepted too`,
    pointer: body.pointer,
  };
}

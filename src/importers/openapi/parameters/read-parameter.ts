import { type Diagnostic, isJsonObject, type JsonSchema, type Parameter, type ParameterLocation } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, memberOf, membersOf, memberValue, quote, textOf } from '../document/node.js';
import { plainText } from '../meaning/plain-text.js';
import { compareMediaTypes } from '../media-type.js';
import { inlineSchema, withExamples } from './parameter-schema.js';
import { readCollectionFormat, readStyle, type WireStyle } from './parameter-style.js';

/** What one declared parameter became, and what of it could not be carried over. */
export interface ReadParameter {
  readonly parameters: readonly Parameter[];
  readonly losses: readonly Diagnostic[];
}

/**
 * One parameter that is sent in path, query, header or cookie. `node` is the Parameter Object itself, references followed;
 * `description` is what a reference to it says instead of its own (OpenAPI 3.1, Reference Object).
 */
export function readParameter(
  context: ImportContext,
  node: DocumentNode,
  name: string,
  location: ParameterLocation,
  description: string | undefined,
): ReadParameter {
  const losses: Diagnostic[] = [];
  const content = readContent(context, node, losses);
  const wire = readWire(context, node, location);
  if (wire.fault !== undefined) losses.push(lose(context, node, 'unsupported-style', `parameter ${quote(name)}: ${wire.fault}`));
  const said = description ?? textOf(node, 'description');
  const text = said === undefined ? '' : plainText(said, { maxLength: MAX_DESCRIPTION });
  const schema = content?.schema ?? readSchema(context, node, name);
  const parameter: Parameter = {
    name,
    location,
    required: isRequired(context, node, name, location),
    ...(text === '' ? {} : { description: text }),
    deprecated: flagOf(node, 'deprecated') ?? flagOf(node, 'x-deprecated') ?? false,
    schema: withExamples(context, node, schema),
    style: wire.style,
    explode: wire.explode,
    allowReserved: location !== 'header' && (flagOf(node, 'allowReserved') ?? false),
    allowEmptyValue: location === 'query' && (flagOf(node, 'allowEmptyValue') ?? false),
    ...(content === undefined ? {} : { contentType: content.mediaType }),
    pointer: context.placeOf(node),
  };
  return { parameters: [parameter], losses };
}

/** Characters of a parameter's description. */
export const MAX_DESCRIPTION = 600;

function isRequired(context: ImportContext, node: DocumentNode, name: string, location: ParameterLocation): boolean {
  const required = flagOf(node, 'required');
  if (location === 'path' && required !== true) {
    const summary = `path parameter ${quote(name)} is not marked as required; it is required all the same`;
    context.report({ severity: 'info', code: 'path-parameter-not-required', summary }, node);
    return true;
  }
  return required ?? false;
}

/** `content` in place of `schema`: the value is serialised as its media type (OpenAPI 3, Parameter Object). */
function readContent(
  context: ImportContext,
  node: DocumentNode,
  losses: Diagnostic[],
): { readonly mediaType: string; readonly schema: JsonSchema } | undefined {
  if (memberValue(node, 'schema') !== undefined) return undefined;
  const types = [...membersOf(memberOf(node, 'content'))].sort(([a], [b]) => compareMediaTypes(a, b));
  const [first, ...others] = types;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    const named = others.map(([type]) => quote(type)).join(', ');
    losses.push(lose(context, node, 'several-media-types', `a parameter has one media type; ${quote(first[0])} is used and ${named} not`));
  }
  const media = context.follow(first[1]) ?? first[1];
  const place = memberOf(media, 'schema');
  const schema = context.schemas.read(place.value, place, 'input');
  const isText = isJsonObject(schema) && schema.type === 'string';
  return { mediaType: first[0].includes('*') ? (isText ? 'text/plain' : 'application/json') : first[0].trim(), schema };
}

function readSchema(context: ImportContext, node: DocumentNode, name: string): JsonSchema {
  const schema = memberOf(node, 'schema');
  if (schema.value !== undefined) return context.schemas.read(schema.value, schema, 'input');
  const inline = inlineSchema(node);
  if (inline !== undefined) {
    if (context.dialect !== '2.0') context.reportForeign(`a schema beside the name of parameter ${quote(name)}`, 'Swagger 2.0', node);
    return context.schemas.read(inline, node, 'input');
  }
  const summary = `parameter ${quote(name)} does not say what it takes; text is assumed`;
  context.report({ severity: 'info', code: 'parameter-without-schema', summary }, node);
  return { type: 'string' };
}

/** What stands there decides, not the version: `collectionFormat`, or the schema on the parameter, is Swagger 2.0's way. */
function readWire(context: ImportContext, node: DocumentNode, location: ParameterLocation): WireStyle {
  const isSwagger =
    memberValue(node, 'style') === undefined &&
    memberValue(node, 'explode') === undefined &&
    memberValue(node, 'schema') === undefined &&
    (context.dialect === '2.0' || memberValue(node, 'collectionFormat') !== undefined);
  return isSwagger ? readCollectionFormat(node, location) : readStyle(node, location);
}

function lose(context: ImportContext, node: DocumentNode, code: string, summary: string): Diagnostic {
  return context.diagnose({ severity: 'warning', code, summary }, node);
}

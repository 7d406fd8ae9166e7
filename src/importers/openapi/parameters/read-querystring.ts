import { bodyFormOf } from '../../../capability/index.js';
import type { BodyEncoding, Diagnostic, JsonSchema, Parameter } from '../../../model/index.js';
import { admitsTypes } from '../bodies/admits-types.js';
import { type ObjectProperty, propertiesOf } from '../bodies/properties-of.js';
import { readEncodings } from '../bodies/read-encoding.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, memberValue, textOf } from '../document/node.js';
import { plainText } from '../meaning/plain-text.js';
import { compareMediaTypes } from '../media-type.js';
import { MAX_DESCRIPTION, type ReadParameter } from './read-parameter.js';

/**
 * The whole query as one value (OpenAPI 3.2, `in: querystring`): the properties of a form-encoded object become query parameters
 * of their own, which is the same on the wire. Another media type cannot be sent and is a loss.
 */
export function readQuerystring(context: ImportContext, node: DocumentNode): ReadParameter {
  const [[type = '', place] = []] = [...membersOf(memberOf(node, 'content'))].sort(([a], [b]) => compareMediaTypes(a, b));
  const media = place && (context.follow(place) ?? place);
  const properties = media === undefined ? [] : propertiesOf(context, memberOf(media, 'schema'));
  if (media === undefined || bodyFormOf(type) !== 'urlencoded' || properties.length === 0) {
    const summary = 'the query as a whole can be sent only where it is form-encoded from an object with properties; it is left out';
    return { parameters: [], losses: [context.report({ severity: 'warning', code: 'unsupported-querystring', summary }, node)] };
  }
  const losses: Diagnostic[] = [];
  const encodings = readEncodings(context, media, 'urlencoded', losses);
  const isNeeded = memberValue(node, 'required') === true;
  const parameters = properties.map((property) => {
    const encoding = (Object.hasOwn(encodings, property.name) ? encodings[property.name] : undefined) ?? {};
    return readProperty(context, property, encoding, { isNeeded, pointer: context.placeOf(node) });
  });
  return { parameters, losses };
}

function readProperty(
  context: ImportContext,
  { name, node, required }: ObjectProperty,
  encoding: BodyEncoding,
  { isNeeded, pointer }: { readonly isNeeded: boolean; readonly pointer: string },
): Parameter {
  const description = textOf(node, 'description');
  const schema = context.schemas.read(node.value, node, 'input');
  const { style = 'form', explode = style === 'form', allowReserved = false } = encoding;
  // As in a form: what nothing is said of is JSON where it is an object.
  const isStyled = encoding.style !== undefined || encoding.explode !== undefined;
  const contentType = encoding.contentType ?? (!isStyled && isObject(schema) ? 'application/json' : undefined);
  return {
    name,
    location: 'query',
    required: isNeeded && required,
    ...(description === undefined ? {} : { description: plainText(description, { maxLength: MAX_DESCRIPTION }) }),
    deprecated: memberValue(node, 'deprecated') === true,
    schema,
    style,
    explode,
    allowReserved,
    allowEmptyValue: false,
    ...(contentType === undefined ? {} : { contentType }),
    pointer,
  };
}

function isObject(schema: JsonSchema): boolean {
  return admitsTypes(schema, ['object']) && !admitsTypes(schema, ['array', 'string', 'number', 'integer', 'boolean']);
}

import { bodyFormOf } from '../../../capability/index.js';
import type { Parameter } from '../../../model/index.js';
import { type ObjectProperty, propertiesOf } from '../bodies/properties-of.js';
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
  const [media] = [...membersOf(memberOf(node, 'content'))].sort(([a], [b]) => compareMediaTypes(a, b));
  const schema = media && memberOf(context.follow(media[1]) ?? media[1], 'schema');
  const properties = schema === undefined ? [] : propertiesOf(context, schema);
  if (media === undefined || bodyFormOf(media[0]) !== 'urlencoded' || properties.length === 0) {
    const summary = 'the query as a whole can be sent only where it is form-encoded from an object with properties; it is left out';
    return { parameters: [], losses: [context.report({ severity: 'warning', code: 'unsupported-querystring', summary }, node)] };
  }
  const isNeeded = memberValue(node, 'required') === true;
  return { parameters: properties.map((property) => readProperty(context, property, isNeeded, context.placeOf(node))), losses: [] };
}

function readProperty(context: ImportContext, { name, node, required }: ObjectProperty, isNeeded: boolean, pointer: string): Parameter {
  const description = textOf(node, 'description');
  return {
    name,
    location: 'query',
    required: isNeeded && required,
    ...(description === undefined ? {} : { description: plainText(description, { maxLength: MAX_DESCRIPTION }) }),
    deprecated: memberValue(node, 'deprecated') === true,
    schema: context.schemas.read(node.value, node, 'input'),
    style: 'form',
    explode: true,
    allowReserved: false,
    allowEmptyValue: false,
    pointer,
  };
}

import { XMLParser } from 'fast-xml-parser';
import type { Json } from '../../model/index.js';

/**
 * XML as JSON: attributes as `@name`, text beside attributes as `#text`, repeated elements as arrays, everything else as
 * text (`007` stays `"007"`). Entities of the document's own DTD are never expanded; the five of XML are.
 * Throws for text that is no XML or nests deeper than 100 elements.
 */
export function parseXml(text: string): Json {
  return parser.parse(text, true);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: false,
  htmlEntities: true, // which is also what decodes numeric character references
  maxNestedTags: 100,
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
});

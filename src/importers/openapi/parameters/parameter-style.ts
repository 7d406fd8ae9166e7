import type { ParameterLocation, ParameterStyle } from '../../../model/index.js';
import type { DocumentNode } from '../document/node.js';
import { flagOf, memberOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';

/** How a parameter is written, and what of its wish could not be met. */
export interface WireStyle {
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** What is wrong with the style that the document asks for, in words. */
  readonly fault?: string;
}

/**
 * The style of an OpenAPI 3 parameter: `simple` in path and header, `form` in query and cookie unless it says otherwise;
 * `explode` is true for `form` and `cookie`, false for the others (OpenAPI 3.1.1 section 4.8.12.2.1). A style that its
 * location does not have falls back to the location's own.
 */
export function readStyle(node: DocumentNode, location: ParameterLocation): WireStyle {
  const own = DEFAULT_STYLES[location];
  const wanted = memberValue(node, 'style');
  const style = wanted === undefined ? own : STYLES[location].find((candidate) => candidate === wanted);
  if (style === undefined) {
    const said = typeof wanted === 'string' ? quote(wanted) : nameOfKind(wanted);
    return { style: own, explode: explodesByDefault(own), fault: `style ${said} does not exist in the ${location}; sent as ${own}` };
  }
  // There is no other way to write a deep object.
  if (style === 'deepObject') return { style, explode: true };
  return { style, explode: flagOf(node, 'explode') ?? explodesByDefault(style) };
}

/**
 * The style of Swagger 2.0's `collectionFormat` for an array, `csv` unless it says otherwise; a value that is no array is
 * written as OpenAPI 3 writes it by default (Swagger 2.0, Parameter Object).
 */
export function readCollectionFormat(node: DocumentNode, location: ParameterLocation): WireStyle {
  const own = DEFAULT_STYLES[location];
  if (memberValue(node, 'type') !== 'array') return { style: own, explode: explodesByDefault(own) };
  const wire = readOuterFormat(node, location);
  const isNested = memberValue(memberOf(node, 'items'), 'type') === 'array';
  return isNested ? { fault: 'a list within a list has no style; it is sent as JSON', ...wire } : wire;
}

function readOuterFormat(node: DocumentNode, location: ParameterLocation): WireStyle {
  const own = DEFAULT_STYLES[location];
  const format = textOf(node, 'collectionFormat') ?? 'csv';
  if (format === 'csv') return { style: own, explode: false };
  if (format === 'multi' && (location === 'path' || location === 'header')) {
    return { style: own, explode: false, fault: `collectionFormat "multi" cannot be sent in the ${location}; sent as csv` };
  }
  const wire = COLLECTION_FORMATS.get(format);
  return wire ?? { style: own, explode: false, fault: `collectionFormat ${quote(format)} does not exist; sent as csv` };
}

const DEFAULT_STYLES = { path: 'simple', header: 'simple', query: 'form', cookie: 'form' } as const;

const STYLES: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ['simple', 'label', 'matrix'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  cookie: ['form', 'cookie'],
};

const COLLECTION_FORMATS: ReadonlyMap<string, WireStyle> = new Map([
  ['ssv', { style: 'spaceDelimited', explode: false }],
  ['tsv', { style: 'tabDelimited', explode: false }],
  ['pipes', { style: 'pipeDelimited', explode: false }],
  ['multi', { style: 'form', explode: true }],
]);

function explodesByDefault(style: ParameterStyle): boolean {
  return style === 'form' || style === 'cookie';
}

import { isJsonObject } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, membersOf, memberValue } from '../document/node.js';

/** A property that an object schema declares. */
export interface ObjectProperty {
  readonly name: string;
  readonly node: DocumentNode;
  readonly required: boolean;
}

/** The fields that a form may have. */
export interface FormFields {
  /** By name, sorted; several schemas where several alternatives declare the field. */
  readonly declared: readonly (readonly [name: string, nodes: readonly DocumentNode[]])[];
  /** The schemas of fields under other names (`additionalProperties`, `patternProperties`). */
  readonly others: readonly DocumentNode[];
  /** The names of `declared` in the order of the description. */
  readonly order: readonly string[];
  /** Beside some of `others` there may be fields of which nothing is said: patterns leave the names free that they do not match. */
  readonly hasFreeNames: boolean;
}

/**
 * The properties that a schema declares as an object, through its references and `allOf`, by name; the outer declaration of a name
 * wins. None for what is no plain object.
 */
export function propertiesOf(context: ImportContext, schema: DocumentNode): readonly ObjectProperty[] {
  const nodes = new Map<string, DocumentNode>();
  const required = new Set<string>();
  for (const node of objectSchemas(context, schema, ['allOf'])) {
    for (const [name, property] of membersOf(memberOf(node, 'properties'))) if (!nodes.has(name)) nodes.set(name, property);
    for (const { value } of itemsOf(memberOf(node, 'required'))) if (typeof value === 'string') required.add(value);
  }
  return sortedByName(nodes).map(([name, node]) => ({ name, node, required: required.has(name) }));
}

/** The fields of a form with this schema, those of its alternatives (`anyOf`, `oneOf`) included. */
export function formFieldsOf(context: ImportContext, schema: DocumentNode): FormFields {
  const declared = new Map<string, DocumentNode[]>();
  const order = new Set<string>();
  const others: DocumentNode[] = [];
  let hasFreeNames = false;
  for (const node of objectSchemas(context, schema, ['allOf', 'anyOf', 'oneOf'])) {
    const properties = memberOf(node, 'properties');
    for (const name of isJsonObject(properties.value) ? Object.keys(properties.value) : []) order.add(name);
    for (const [name, property] of membersOf(properties)) {
      const nodes = declared.get(name);
      if (nodes === undefined) declared.set(name, [property]);
      else nodes.push(property);
    }
    const patterns = membersOf(memberOf(node, 'patternProperties'));
    const additional = memberOf(node, 'additionalProperties');
    others.push(...[additional, ...patterns.map(([, property]) => property)].filter(({ value }) => isJsonObject(value)));
    const isSaid = isJsonObject(additional.value) || additional.value === false || memberValue(node, 'unevaluatedProperties') === false;
    if (patterns.length > 0 && !isSaid && !patterns.some(([pattern]) => MATCHES_ALL.test(pattern))) hasFreeNames = true;
  }
  return { declared: sortedByName(declared), order: [...order], others, hasFreeNames };
}

/** `.*` and its like. */
const MATCHES_ALL = /^\^?(?:\.[*+])?\$?$/;

/** The schemas that an object schema is made of, through its references and these keywords, outer before inner. */
function objectSchemas(context: ImportContext, schema: DocumentNode, keywords: readonly string[]): readonly DocumentNode[] {
  const found: DocumentNode[] = [];
  const visited = new Set<unknown>();
  const waiting = [schema]; // no recursion: a chain of references may be as long as the document
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const target = context.follow(place);
    if (target === undefined || visited.has(target.value)) continue;
    visited.add(target.value);
    // 3.1: keywords may stand beside a reference.
    found.push(...(target === place ? [target] : [place, target]));
    waiting.push(...keywords.flatMap((keyword) => itemsOf(memberOf(target, keyword))).reverse());
  }
  return found;
}

function sortedByName<Value>(values: ReadonlyMap<string, Value>): readonly (readonly [name: string, value: Value])[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
}

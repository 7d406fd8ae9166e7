import type { Json } from '../../../model/index.js';

/** A parsed JSONPath query (RFC 9535): segments applied in turn, from the root (`$`) or the current node (`@`). */
export interface JsonPathQuery {
  readonly from: '$' | '@';
  readonly segments: readonly Segment[];
}

/** `.name`, `['a','b']`, `.*`; with `descends`, `..name`: of the node and of everything below it. */
export interface Segment {
  readonly descends: boolean;
  readonly selectors: readonly Selector[];
}

export type Selector =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'slice'; readonly start: number | undefined; readonly end: number | undefined; readonly step: number }
  | { readonly kind: 'filter'; readonly test: Test };

/** A condition of a filter (RFC 9535 section 2.3.5). */
export type Test =
  | { readonly kind: 'or' | 'and'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'exists'; readonly query: JsonPathQuery }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'call'; readonly call: Call };

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Operand =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'query'; readonly query: JsonPathQuery }
  | { readonly kind: 'call'; readonly call: Call };

/** `length`, `count`, `value`, `match` or `search` (RFC 9535 section 2.4). */
export interface Call {
  readonly name: FunctionName;
  readonly operands: readonly Operand[];
}

export const FUNCTIONS = { length: 1, count: 1, value: 1, match: 2, search: 2 } as const;
export type FunctionName = keyof typeof FUNCTIONS;

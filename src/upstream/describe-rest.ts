import { isJsonObject } from '../model/index.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';

/** Which arguments make the result smaller, or go on where it ends. */
export function describeRest({ capability }: PreparedCall, { pagination }: PreparedCallProvider): string {
  const { argument, limit_argument: limit } = pagination ?? {};
  if (limit !== undefined)
    return `To get the rest, ask for less at a time (${limit})${argument === undefined ? '' : ` and go on with ${argument}`}.`;
  const { input } = capability.schema;
  const names = isJsonObject(input) && isJsonObject(input.properties) ? Object.keys(input.properties) : [];
  const narrowing = names.filter((name) => NARROWING.has(name.toLowerCase()));
  if (narrowing.length > 0) return `To get the rest, narrow or page the request with ${narrowing.join(', ')}.`;
  return 'To get the rest, narrow the request with more specific arguments.';
}

const NARROWING = new Set([
  'limit',
  'per_page',
  'page_size',
  'pagesize',
  'maxresults',
  'max_results',
  'top',
  '$top',
  'first',
  'count',
  'size',
  'offset',
  'page',
  'cursor',
  'fields',
  '$select',
  'select',
  'filter',
  '$filter',
  'q',
  'query',
  'search',
]);

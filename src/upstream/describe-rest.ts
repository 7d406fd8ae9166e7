import { isJsonObject } from '../model/index.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';

/** Which arguments make the result smaller, or go on where it ends; only of those in `givable`, where it is there. */
export function describeRest(
  { capability }: PreparedCall,
  { pagination }: PreparedCallProvider,
  givable: ReadonlySet<string> | undefined,
): string {
  const canGive = (name: string | undefined): name is string => name !== undefined && (givable?.has(name) ?? true);
  const [limit, argument] = [pagination?.limit_argument, pagination?.argument].map((name) => (canGive(name) ? name : undefined));
  if (limit !== undefined)
    return `To get the rest, ask for less at a time (${limit})${argument === undefined ? '' : ` and go on with ${argument}`}.`;
  const { input } = capability.schema;
  const names = isJsonObject(input) && isJsonObject(input.properties) ? Object.keys(input.properties) : [];
  const narrowing = names.filter((name) => canGive(name) && NARROWING.has(name.toLowerCase()));
  if (narrowing.length > 0) return `To get the rest, narrow or page the request with ${narrowing.join(', ')}.`;
  if (givable?.size === 0) return 'The rest cannot be read this way.';
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

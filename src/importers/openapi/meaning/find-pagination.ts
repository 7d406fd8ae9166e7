import type { JsonSchema, OperationResponse, Pagination, Parameter } from '../../../model/index.js';
import { isJsonType } from '../media-type.js';
import { isSuccess } from '../responses/read-responses.js';
import { foldName } from './fold-name.js';
import { findItemsPath, findNextPath } from './page-shape.js';

/** What pagination is recognised from, beside vendor hints. */
export interface PaginationEvidence {
  readonly parameters: readonly Parameter[];
  readonly responses: readonly OperationResponse[];
  /** Lower case. */
  readonly successHeaders: ReadonlySet<string>;
}

/**
 * How the next page is had, as query parameters and the success response show it: a `Link` header (RFC 8288) first, then a next URL
 * in the body, a cursor, a page number, an offset. Only query parameters count.
 */
export function findPagination(evidence: PaginationEvidence): Pagination | undefined {
  const names = evidence.parameters.filter(({ location }) => location === 'query').map(({ name }) => name);
  const named = (known: ReadonlySet<string>): string | undefined => names.find((name) => known.has(foldName(name)));
  const cursor = named(CURSORS);
  const page = named(PAGES);
  const offset = named(OFFSETS);
  const limitParameter = named(LIMITS);
  const parameter = cursor ?? page ?? offset;
  if (parameter === undefined && limitParameter === undefined) return undefined;
  const schema = pageSchema(evidence.responses);
  const next = findNextPath(schema);
  const itemsPath = findItemsPath(schema);
  const rest = { ...(limitParameter === undefined ? {} : { limitParameter }), ...(itemsPath === undefined ? {} : { itemsPath }) };
  const nextPath = next === undefined ? {} : { nextPath: next.path };
  const sent = parameter === undefined ? {} : { parameter };
  if (evidence.successHeaders.has('link')) return { type: 'link', ...sent, ...rest, evidence: 'response header Link' };
  if (next?.isUrl === true) return { type: 'link', ...sent, ...nextPath, ...rest, evidence: `response property ${next.path}` };
  if (cursor !== undefined && (next !== undefined || CERTAIN_CURSORS.has(foldName(cursor)) || limitParameter !== undefined)) {
    const seen = `query parameter ${cursor}${next === undefined ? '' : ` and response property ${next.path}`}`;
    return { type: 'cursor', parameter: cursor, ...nextPath, ...rest, evidence: seen };
  }
  // A page number or an offset goes with a page size or a list; alone it may mean anything (`GET /books?page=12`).
  const numbered = page ?? offset;
  if (numbered === undefined || (limitParameter === undefined && !isList(schema, itemsPath))) return undefined;
  const seen = limitParameter === undefined ? `query parameter ${numbered}` : `query parameters ${numbered} and ${limitParameter}`;
  return { type: page === undefined ? 'offset' : 'page', parameter: numbered, ...rest, evidence: seen };
}

/** The JSON schema of the first success. */
export function pageSchema(responses: readonly OperationResponse[]): JsonSchema | undefined {
  return responses.find(({ status, mediaType, schema }) => isSuccess(status) && schema !== undefined && isJsonType(mediaType))?.schema;
}

function isList(schema: JsonSchema | undefined, itemsPath: string | undefined): boolean {
  return itemsPath !== undefined || (typeof schema === 'object' && schema.type === 'array');
}

const CERTAIN_CURSORS: ReadonlySet<string> = new Set([
  'cursor',
  'pagetoken',
  'nexttoken',
  'nextpagetoken',
  'continuationtoken',
  'paginationtoken',
  'nextcursor',
  'pagecursor',
  'startcursor',
  'aftercursor',
  'scrollid',
]);
const CURSORS: ReadonlySet<string> = new Set([
  ...CERTAIN_CURSORS,
  'after',
  'pageafter',
  'startingafter',
  'startkey',
  'exclusivestartkey',
  'marker',
  'bookmark',
  'nextmarker',
  'continuation',
  'continue',
  'afterid',
  'sinceid',
  'pagekey',
]);
const PAGES: ReadonlySet<string> = new Set(['page', 'pagenumber', 'pagenum', 'pageno', 'pageindex', 'currentpage', 'p']);
const OFFSETS: ReadonlySet<string> = new Set(['offset', 'pageoffset', 'skip', 'start', 'startat', 'startindex', 'from', 'firstresult']);
const LIMITS: ReadonlySet<string> = new Set([
  'limit',
  'perpage',
  'perpage',
  'pagesize',
  'pagesize',
  'pagelimit',
  'maxresults',
  'maxresults',
  'maxitems',
  'maxkeys',
  'count',
  'size',
  'top',
  'take',
  'resultsperpage',
  'itemsperpage',
  'first',
  'rows',
  'max',
]);

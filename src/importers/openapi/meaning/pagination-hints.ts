import { isJsonObject, type Json, type Pagination, type Parameter } from '../../../model/index.js';
import { type DocumentNode, itemsOf, memberOf, memberValue, textOf } from '../document/node.js';

/**
 * Pagination as vendors mark it on an operation: `x-ms-pageable` (AutoRest), `x-speakeasy-pagination`, `x-fern-pagination`, and
 * `x-pagination`, which is read in the words of any of them. `undefined`: not marked, or not in a way that is known.
 */
export function readPaginationHint(operation: DocumentNode, parameters: readonly Parameter[]): Pagination | undefined {
  const queryNames = new Set(parameters.filter(({ location }) => location === 'query').map(({ name }) => name));
  for (const [key, read] of HINTS) {
    const node = memberOf(operation, key);
    const pagination = isJsonObject(node.value) ? read(node, queryNames) : undefined;
    if (pagination !== undefined) return { ...pagination, evidence: key };
  }
  return undefined;
}

type Hint = Omit<Pagination, 'evidence'>;
type HintReader = (node: DocumentNode, queryNames: ReadonlySet<string>) => Hint | undefined;

const HINTS: readonly (readonly [key: string, read: HintReader])[] = [
  ['x-ms-pageable', readMsPageable],
  ['x-speakeasy-pagination', readSpeakeasy],
  ['x-fern-pagination', readFern],
  ['x-pagination', (node, names) => readSpeakeasy(node, names) ?? readFern(node, names) ?? readMsPageable(node)],
];

/** `{ nextLinkName, itemName }`; a `nextLinkName` of null means that there is only one page. */
function readMsPageable(node: DocumentNode): Hint | undefined {
  const nextPath = textOf(node, 'nextLinkName');
  if (nextPath === undefined) return undefined;
  return { type: 'link', nextPath, itemsPath: textOf(node, 'itemName') ?? 'value' };
}

/** `{ type: offsetLimit|cursor|url, inputs: [{ name, in, type }], outputs: { results, nextCursor, nextUrl } }`. */
function readSpeakeasy(node: DocumentNode, queryNames: ReadonlySet<string>): Hint | undefined {
  const inputs = itemsOf(memberOf(node, 'inputs')).filter((input) => queryNames.has(textOf(input, 'name') ?? ''));
  const named = (type: string): string | undefined => {
    const input = inputs.find((candidate) => memberValue(candidate, 'type') === type);
    return input && textOf(input, 'name');
  };
  const outputs = memberOf(node, 'outputs');
  const output = (key: string) => dottedPath(memberValue(outputs, key));
  const limitParameter = named('limit');
  const itemsPath = output('results');
  const rest = { ...(limitParameter === undefined ? {} : { limitParameter }), ...(itemsPath === undefined ? {} : { itemsPath }) };
  const nextUrl = output('nextUrl');
  if (nextUrl !== undefined) return { type: 'link', nextPath: nextUrl, ...rest };
  const cursor = named('cursor');
  const nextCursor = output('nextCursor');
  if (cursor !== undefined)
    return { type: 'cursor', parameter: cursor, ...(nextCursor === undefined ? {} : { nextPath: nextCursor }), ...rest };
  const page = named('page');
  if (page !== undefined) return { type: 'page', parameter: page, ...rest };
  const offset = named('offset');
  return offset === undefined ? undefined : { type: 'offset', parameter: offset, ...rest };
}

/** `{ cursor: $request.after, next_cursor: $response.next, results: $response.data }`, `{ offset: $request.page, … }`. */
function readFern(node: DocumentNode, queryNames: ReadonlySet<string>): Hint | undefined {
  const itemsPath = dottedPath(memberValue(node, 'results') ?? memberValue(node, 'items'));
  const rest = itemsPath === undefined ? {} : { itemsPath };
  const nextUrl = dottedPath(memberValue(node, 'next_uri') ?? memberValue(node, 'next_url') ?? memberValue(node, 'next_path'));
  if (nextUrl !== undefined) return { type: 'link', nextPath: nextUrl, ...rest };
  const cursor = requestName(memberValue(node, 'cursor'), queryNames);
  const nextPath = dottedPath(memberValue(node, 'next_cursor') ?? memberValue(node, 'nextCursor'));
  if (cursor !== undefined && nextPath !== undefined) return { type: 'cursor', parameter: cursor, nextPath, ...rest };
  const offset = requestName(memberValue(node, 'offset') ?? memberValue(node, 'page'), queryNames);
  if (offset === undefined) return undefined;
  return { type: /page/i.test(offset) ? 'page' : 'offset', parameter: offset, ...rest };
}

function requestName(value: Json | undefined, queryNames: ReadonlySet<string>): string | undefined {
  const name = typeof value === 'string' ? value.replace(/^\$request\./, '') : undefined;
  return name !== undefined && queryNames.has(name) ? name : undefined;
}

/** `$.meta.next`, `$response.meta.next`, `/meta/next` → `meta.next`; `undefined` for what selects more than one value. */
function dottedPath(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const path = value.startsWith('/')
    ? value.slice(1).replaceAll('/', '.')
    : value.replace(/^\$(?:response(?:\.body)?)?[.#]?/, '').replace(/\[\*\]$/, '');
  return path !== '' && /^[^.[\]*?]+(?:\.[^.[\]*?]+)*$/.test(path) ? path : undefined;
}

import { type Diagnostic, isJsonObject, type OperationResponse } from '../../../model/index.js';
import { listOf } from '../bodies/read-request-body.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { plainText } from '../meaning/plain-text.js';
import { compareMediaTypes, isJsonType, streamOf } from '../media-type.js';

/** What an operation may answer. */
export interface ReadResponses {
  /** By status (`default` last), then best carried media type first; `mediaType` is empty for an answer without content. */
  readonly responses: readonly OperationResponse[];
  /** Names of the headers that a success is declared to have, lower case. */
  readonly successHeaders: ReadonlySet<string>;
  readonly losses: readonly Diagnostic[];
}

export type ResponsesReader = (operation: DocumentNode) => ReadResponses;

/** Reads `responses`; a response that many operations refer to is read once and shared. */
export function createResponsesReader(context: ImportContext): ResponsesReader {
  const known = new Map<string, ReadResponse>();
  return (operation) => {
    const place = memberOf(operation, 'responses');
    const list = place.value === undefined ? undefined : context.follow(place);
    if (list === undefined || !isJsonObject(list.value)) return withoutResponses(context, place);
    const responses: OperationResponse[] = [];
    const successHeaders = new Set<string>();
    const losses: Diagnostic[] = [];
    for (const [key, member] of [...membersOf(list)].sort(([a], [b]) => compareStatus(a, b))) {
      if (key.startsWith('x-')) continue;
      const status = readStatus(key);
      const node = context.follow(member);
      if (status === undefined || node === undefined || !isJsonObject(node.value)) {
        losses.push(reportMalformed(context, key, status, node, member));
        continue;
      }
      const produced = context.dialect === '2.0' ? producedTypes(context, operation) : [];
      const cacheKey = `${node.uri}${node.pointer}\u0000${status}\u0000${produced.join()}`;
      const read = known.get(cacheKey) ?? readResponse(context, status, node, produced);
      known.set(cacheKey, read);
      responses.push(...read.responses);
      if (isSuccess(status)) for (const header of read.headers) successHeaders.add(header);
    }
    return { responses, successHeaders, losses };
  };
}

/** Whether the status (`200`, `2XX`) is one of success. */
export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

interface ReadResponse {
  readonly responses: readonly OperationResponse[];
  readonly headers: readonly string[];
}

function readResponse(context: ImportContext, status: string, node: DocumentNode, produced: readonly string[]): ReadResponse {
  const said = textOf(node, 'description') ?? textOf(node, 'summary');
  const text = said === undefined ? '' : plainText(said, { maxLength: 300 });
  const description = text === '' ? {} : { description: text };
  const pointer = context.placeOf(node);
  const content = membersOf(memberOf(node, 'content'));
  const schema = memberOf(node, 'schema');
  let responses: readonly OperationResponse[];
  if (content.length > 0) {
    if (context.dialect === '2.0') context.reportForeign('content', 'OpenAPI 3', node);
    responses = [...content]
      .sort(([a], [b]) => compareMediaTypes(a, b))
      .map(([type, media]) => ({
        status,
        mediaType: type.trim(),
        ...readSchema(context, type, context.follow(media) ?? media),
        ...description,
        pointer,
      }));
  } else if (schema.value !== undefined) {
    if (context.dialect !== '2.0') context.reportForeign('schema of a response', 'Swagger 2.0', node);
    responses = swaggerTypes(produced, schema).map((mediaType) => ({
      status,
      mediaType,
      ...readSchema(context, mediaType, node),
      ...description,
      pointer,
    }));
  } else {
    responses = [{ status, mediaType: '', ...description, pointer }];
  }
  return { responses, headers: membersOf(memberOf(node, 'headers')).map(([name]) => name.toLowerCase()) };
}

/** The schema of a JSON answer, or of the list of what a stream sends; text and bytes have none that an argument could meet. */
function readSchema(context: ImportContext, type: string, media: DocumentNode): Pick<OperationResponse, 'schema'> {
  const items = memberOf(media, 'itemSchema');
  if (items.value !== undefined) return { schema: listOf(context.schemas.read(items.value, items, 'output')) };
  const schema = memberOf(media, 'schema');
  if (schema.value === undefined || !isJsonType(type)) return {};
  return { schema: context.schemas.read(schema.value, schema, 'output') };
}

function producedTypes(context: ImportContext, operation: DocumentNode): readonly string[] {
  const own = memberOf(operation, 'produces');
  const list = own.value === undefined ? memberOf(context.root, 'produces') : own;
  const types = itemsOf(list).flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  return [...new Set(types)].sort(compareMediaTypes);
}

/** Swagger 2.0 says the media types apart from the schema; `type: file` is never JSON. */
function swaggerTypes(produced: readonly string[], schema: DocumentNode): readonly string[] {
  if (memberValue(schema, 'type') !== 'file') return produced.length === 0 ? ['application/json'] : produced;
  const files = produced.filter((type) => streamOf(type) === undefined && !isJsonType(type));
  return files.length === 0 ? ['application/octet-stream'] : files;
}

function withoutResponses(context: ImportContext, place: DocumentNode): ReadResponses {
  if (place.value !== undefined) {
    const summary = `responses is ${nameOfKind(place.value)}, not an object; nothing is known about the answer`;
    context.report({ severity: 'warning', code: 'malformed-responses', summary }, place);
  }
  return { responses: [], successHeaders: new Set(), losses: [] };
}

function reportMalformed(
  context: ImportContext,
  key: string,
  status: string | undefined,
  node: DocumentNode | undefined,
  member: DocumentNode,
): Diagnostic {
  let fault = `is ${nameOfKind(node?.value)}, not an object`;
  if (status === undefined) fault = 'has no status code, range or "default" as its key';
  else if (node === undefined) fault = 'could not be read: its reference leads nowhere';
  return context.report(
    { severity: 'warning', code: 'malformed-response', summary: `response ${quote(key)} ${fault}; it is left out` },
    member,
  );
}

function readStatus(key: string): string | undefined {
  if (key === 'default') return key;
  return /^[1-5](?:[0-9]{2}|XX)$/i.test(key) ? key.toUpperCase() : undefined;
}

/** Numbers, then ranges (`2XX`), then `default`: the order in which one is looked for. */
function compareStatus(a: string, b: string): number {
  const difference = rankOfStatus(a) - rankOfStatus(b);
  if (difference !== 0 || a === b) return difference;
  return a < b ? -1 : 1;
}

function rankOfStatus(status: string): number {
  if (/^[0-9]+$/.test(status)) return 0;
  return status === 'default' ? 2 : 1;
}

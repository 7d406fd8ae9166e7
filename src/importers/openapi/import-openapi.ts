import type { DocumentSet, ImportedSource, ImportResult, Operation, SkippedOperation } from '../../model/index.js';
import { requireDialect } from './dialect.js';
import { createContext, type ImportContext } from './document/import-context.js';
import { memberOf, memberValue, textOf } from './document/node.js';
import { plainText } from './meaning/plain-text.js';
import { findIncoming } from './operations/find-incoming.js';
import { findOperations } from './operations/find-operations.js';
import { createOperationReader } from './operations/read-operation.js';
import { createServerChooser, type ServerOptions } from './servers/choose-server.js';

export interface OpenapiOptions extends ServerOptions {
  /** Operations that a document may have; default 50,000. */
  readonly maxOperations?: number;
}

/**
 * The operations of an OpenAPI 3.0, 3.1, 3.2 or Swagger 2.0 document, ordered by path and method whatever the document's order.
 * What cannot be called (webhooks, callbacks, malformed operations) is skipped with the reason; every other fault is a diagnostic.
 * Throws `GatewayError`: `source-unrecognised` for another version, `source-limit` for too many operations, `usage` for an option
 * that cannot be used.
 */
export function importOpenapi(documents: DocumentSet, options: OpenapiOptions = {}): ImportResult {
  const dialect = requireDialect(documents.root.value, documents.root.uri);
  const context = createContext(documents, dialect);
  const servers = createServerChooser(context, options);
  const { maxOperations = MAX_OPERATIONS } = options;
  const found = findOperations(context, maxOperations);
  const reader = createOperationReader(context, servers);
  const operations: Operation[] = [];
  const skipped: SkippedOperation[] = [...found.skipped];
  for (const operation of found.operations) {
    const read = reader.read(operation);
    if ('reason' in read) skipped.push(read);
    else operations.push(read);
  }
  skipped.push(...findIncoming(context, found.operations, maxOperations));
  servers.finish();
  return {
    operations,
    skipped,
    diagnostics: context.diagnostics(),
    found: operations.length + skipped.length,
    source: readSource(context, servers.documentServers, reader.declaresSchemes),
  };
}

const MAX_OPERATIONS = 50_000;

function readSource(context: ImportContext, servers: readonly string[], declaresSchemes: boolean): ImportedSource {
  const info = memberOf(context.root, 'info');
  const title = plainText(textOf(info, 'title') ?? '', { maxLength: 200 });
  const version = memberValue(info, 'version');
  const licence = memberOf(info, 'license');
  const license = plainText(textOf(licence, 'identifier') ?? textOf(licence, 'name') ?? textOf(licence, 'url') ?? '', { maxLength: 200 });
  return {
    ...(title === '' ? {} : { title }),
    ...(typeof version === 'string' || typeof version === 'number' ? { version: String(version) } : {}),
    ...(license === '' ? {} : { license }),
    servers,
    declaresSchemes,
  };
}

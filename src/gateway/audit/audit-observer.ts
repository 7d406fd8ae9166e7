import stringify from 'fast-json-stable-stringify';
import type { AuditConfig } from '../../config/index.js';
import type { CallRecord } from '../../mcp/index.js';
import { GatewayError } from '../../model/index.js';
import type { ServedTool } from '../../registry/index.js';
import type { Logger } from '../create-logger.js';
import type { GatewayObserver, McpRequest, UnknownTool } from '../observe/gateway-observer.js';
import { lastLineOf, openAuditDirectory } from './audit-files.js';
import { openAuditKey, writeAuditKey } from './audit-key.js';
import { deriveAuditKeys, membersOf } from './audit-line.js';
import { createAuditWriter } from './audit-writer.js';

/**
 * Begins the audit of this process: who called what, with which outcome, in lines that hold each other (docs/operations.md). Neither arguments nor results are
 * written.
 *
 * @throws GatewayError `not-writable` when the directory does not take the first line; `config-invalid` when its key may be read by others.
 */
export async function startAudit(config: AuditConfig, { logger, version }: { logger: Logger; version: string }): Promise<GatewayObserver> {
  const refuse = (error: unknown): never => {
    if (error instanceof GatewayError || !(error instanceof Error)) throw error;
    throw new GatewayError('not-writable', `${config.dir}: the audit cannot be written: ${error.message}`, {
      hint: 'Make the directory writable for the gateway, or name another under observability.audit.dir.',
      cause: error,
    });
  };
  let restoreKey = async (): Promise<void> => {};
  const files = await openAuditDirectory(config.dir, {
    restoreOthers: () => restoreKey(),
    onRestored(file) {
      logger.error({ dir: config.dir, file }, 'a file of the audit was removed while it was written; it was made again, with its lines');
    },
  }).catch(refuse);
  const secret = config.key ?? (await openAuditKey(config.dir).catch(refuse));
  if (config.key === undefined) restoreKey = () => writeAuditKey(config.dir, secret);
  const keys = deriveAuditKeys(secret);
  const writer = createAuditWriter({
    files,
    keys,
    version,
    previous: await lastLineOf(config.dir).catch(refuse),
    maxFileBytes: config.maxFileBytes,
    maxFileAgeMs: config.maxFileAgeMs,
    onFailure(error) {
      if (error === undefined) logger.warn({ dir: config.dir }, 'the audit is written again');
      else logger.error({ dir: config.dir, reason: error.message, on_failure: config.onFailure }, 'the audit cannot be written');
    },
  });
  await writer.flush().catch(refuse);

  return {
    onCall: (record) => writer.append(callEntry(record), stringify(record.args)),
    onFault(request) {
      if (request.isCall && request.tool !== undefined) writer.append(refusedEntry(request, 'fault'));
    },
    onUnknownTool: (call) => writer.append(refusedEntry(call, 'fault')),
    onRefusal: (request) => writer.append(refusedEntry(request, 'audit')),
    refusal() {
      if ((writer.failure === undefined && !writer.isFull) || config.onFailure === 'warn') return undefined;
      return 'The gateway cannot write its audit now, and makes no calls without. Nothing was sent; try again in a minute.';
    },
    close: () =>
      writer
        .close()
        .catch((error: Error) => logger.error({ dir: config.dir, reason: error.message }, 'the end of the audit was not written')),
  };
}

/** The members of the line, put together: what does not change from call to call is written once. */
function callEntry({ tool, context, result }: CallRecord): string {
  const { requestId, principal, clientAddress } = context;
  let members = `"event":"call","request_id":${JSON.stringify(requestId)},${toolMembers(tool)},"principal":${JSON.stringify(principal.id)}`;
  if (clientAddress !== undefined) members += `,"client":${JSON.stringify(clientAddress)}`;
  members += `,"outcome":"${result.isError ? 'error' : 'ok'}"`;
  if (result.status !== undefined) members += `,"status":${result.status}`;
  if (result.failure !== undefined) members += `,"failure":"${result.failure}"`;
  members += `,"ms":${Math.round(result.durationMs)}`;
  return result.cached ? `${members},"cached":true` : members;
}

function toolMembers(tool: ServedTool): string {
  const known = ofTools.get(tool);
  if (known !== undefined) return known;
  const { providers, origins } = tool.prepared;
  const [{ method, provider }] = providers;
  const operation = `${method} ${origins[0] ?? ''}${provider.config.path?.split('?', 1)[0] ?? ''}`;
  const members = membersOf({ server: tool.serverName, tool: tool.name, operation, effect: tool.effect });
  ofTools.set(tool, members);
  return members;
}

const ofTools = new WeakMap<ServedTool, string>();

/** Longer names are of no tool. */
const MAX_NAME = 128;

/** A call that was not made; the name is the client's word. */
function refusedEntry(
  { server, tool = '', caller }: Pick<McpRequest, 'server' | 'tool'> & Pick<UnknownTool, 'caller'>,
  reason: 'fault' | 'audit',
): string {
  return membersOf({
    event: 'refused',
    request_id: caller.requestId,
    server,
    tool: tool.slice(0, MAX_NAME),
    principal: caller.principal.id,
    reason,
    ...(caller.clientAddress === undefined ? {} : { client: caller.clientAddress }),
  });
}

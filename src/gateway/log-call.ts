import type { CallRecord } from '../mcp/index.js';
import type { Logger } from './create-logger.js';

export type { Logger };

/** One line per finished call: failures at `info`, successes at `debug`. Arguments and results are never logged. */
export function describeCall({ tool, context, result }: CallRecord, logger: Logger): void {
  const level = result.isError ? 'info' : 'debug';
  if (!logger.isLevelEnabled(level)) return;
  logger[level](
    {
      request_id: context.requestId,
      server: tool.serverName,
      tool: tool.name,
      principal: context.principal.id,
      ...(result.status === undefined ? {} : { status: result.status }),
      ...(result.failure === undefined ? {} : { failure: result.failure }),
      ms: Math.round(result.durationMs),
      bytes: result.bytes,
      ...(result.cached ? { cached: true } : {}),
      ...(result.attempts > 1 ? { attempts: result.attempts } : {}),
    },
    result.isError ? 'call failed' : 'call',
  );
}

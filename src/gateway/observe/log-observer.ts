import type { Logger } from '../create-logger.js';
import { logReload } from '../log-registry.js';
import type { GatewayObserver } from './gateway-observer.js';

/**
 * The log: one line per call and reload, at `debug` one per HTTP request. Arguments and results are never logged.
 *
 * @param chorus takes what all workers say alike.
 */
export function createLogObserver(logger: Logger, chorus = logger): GatewayObserver {
  return {
    onAnswer({ requestId, method, target, status, durationMs }) {
      if (!logger.isLevelEnabled('debug')) return;
      // A query may hold what is nobody's business.
      const path = target.split('?', 1)[0];
      logger.debug({ request_id: requestId, method, path, status, ms: Math.round(durationMs) }, 'request');
    },
    onCall({ tool, context, result }) {
      const level = result.isError ? 'info' : 'debug';
      if (!logger.isLevelEnabled(level)) return;
      logger[level](
        {
          request_id: context.requestId,
          server: tool.serverName,
          tool: tool.name,
          principal: context.principal.id,
          ...(context.clientAddress === undefined ? {} : { client: context.clientAddress }),
          ...(result.status === undefined ? {} : { status: result.status }),
          ...(result.failure === undefined ? {} : { failure: result.failure }),
          ms: Math.round(result.durationMs),
          bytes: result.bytes,
          ...(result.cached ? { cached: true } : {}),
          ...(result.attempts > 1 ? { attempts: result.attempts } : {}),
        },
        result.isError ? 'call failed' : 'call',
      );
    },
    onReload: (report) => logReload(report, chorus),
  };
}

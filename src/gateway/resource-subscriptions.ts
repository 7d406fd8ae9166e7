import { createHash } from 'node:crypto';
import type { Server, ServerContext } from '@modelcontextprotocol/server';
import { INVALID_PARAMS, McpFault } from '../mcp/index.js';
import type { JsonObject } from '../model/index.js';

const MOST = 100;

/**
 * `resources/subscribe` and `resources/unsubscribe` (MCP 2025-11-25, "Resources") on a connection: what is subscribed to is read again every
 * `intervalMs`, one after the other and less often where that takes longer, as the subscriber, and `notifications/resources/updated` sent when it says
 * something else. A read that fails changes nothing. Ends with the connection.
 *
 * @param read the result of `resources/read`, for the request that subscribes and without one later; throws for a URI that is no resource's.
 */
export function addResourceSubscriptions(
  server: Server,
  intervalMs: number,
  read: (uri: string, context?: ServerContext) => Promise<JsonObject>,
): void {
  const digests = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;

  async function lookAgain(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    await look();
    isLooking = false;
  }

  async function look(): Promise<void> {
    if (server.transport === undefined || digests.size === 0) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    for (const [uri, digest] of digests) {
      const now = await read(uri).then(digestOf, () => digest);
      if (now === digest || !digests.has(uri)) continue;
      digests.set(uri, now);
      await server.sendResourceUpdated({ uri }).catch(() => {}); // gone: the next look ends it
    }
  }

  server.setRequestHandler('resources/subscribe', async ({ params: { uri } }, context) => {
    if (!digests.has(uri) && digests.size >= MOST)
      throw new McpFault(INVALID_PARAMS, `${MOST} resources are subscribed to; unsubscribe from one`);
    digests.set(uri, digestOf(await read(uri, context)));
    timer ??= setInterval(() => void lookAgain(), intervalMs).unref();
    return {};
  });
  server.setRequestHandler('resources/unsubscribe', async ({ params: { uri } }) => {
    digests.delete(uri);
    return {};
  });
}

function digestOf(result: JsonObject): string {
  return createHash('sha256').update(JSON.stringify(result)).digest('base64url');
}

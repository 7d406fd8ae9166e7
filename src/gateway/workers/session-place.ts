import type { IncomingMessage } from 'node:http';

/** The worker whose session a request says it is of. `sessionIdOf` and `messagesPathOf` put it there. */
export function ownerOf({ headers, url }: IncomingMessage): number | undefined {
  const session = headers['mcp-session-id'];
  const slot = typeof session === 'string' ? /^(\d{1,3})\./.exec(session)?.[1] : /\/messages\?worker=(\d{1,3})(?:&|$)/.exec(url ?? '')?.[1];
  return slot === undefined ? undefined : Number(slot);
}

/** The id of a session of this worker; as it is where there is only one. */
export function sessionIdOf(id: string, slot: number | undefined): string {
  return slot === undefined ? id : `${slot}.${id}`;
}

/** Where the messages of an SSE stream of this worker are posted. */
export function messagesPathOf(server: string, slot: number | undefined): string {
  return `/${server}/messages${slot === undefined ? '' : `?worker=${slot}`}`;
}

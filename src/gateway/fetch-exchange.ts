import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A `node:http` request as the Fetch standard has it, for the SDK. The signal fires when the client goes away before its answer is complete. */
export function toFetchRequest(
  req: IncomingMessage,
  res: ServerResponse,
  body: string | undefined,
  // MCP matched its path already; only a well-formed address is needed then.
  url = 'http://gateway/mcp',
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (Array.isArray(value)) for (const item of value) headers.append(name, item);
    else if (value !== undefined) headers.set(name, value);
  }
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return new Request(url, {
    method: req.method ?? 'GET',
    headers,
    signal: gone.signal,
    ...(body === undefined ? {} : { body }),
  });
}

/** Writes a Fetch response to a `node:http` one: whole when it is a value, piece by piece when it is a stream of events. */
export async function writeFetchResponse(response: Response, res: ServerResponse): Promise<void> {
  const cookies = response.headers.getSetCookie();
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  if (response.body === null || !(headers['content-type'] ?? '').startsWith('text/event-stream')) {
    const bytes = Buffer.from(await response.arrayBuffer());
    if (res.destroyed) return;
    res.writeHead(response.status, {
      ...headers,
      ...(bytes.length === 0 ? {} : { 'content-length': String(bytes.length) }),
      // Several to a response, and the only header that cannot be joined.
      ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }),
    });
    res.end(bytes);
    return;
  }
  // Proxies that buffer would hold events back.
  res.writeHead(response.status, { ...headers, 'x-accel-buffering': 'no' });
  res.flushHeaders();
  const reader = response.body.getReader();
  res.once('close', () => void reader.cancel().catch(() => {}));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || res.destroyed) break;
      if (!res.write(value)) await Promise.race([once(res, 'drain'), once(res, 'close')]);
    }
  } catch {
    // The stream broke off; what was sent stands, and the end of the connection says the rest.
  }
  res.end();
}

import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { CallFault } from '../resilience/index.js';
import type { UpstreamRequest } from '../upstream-request.js';

/** An answer whose body is still on the wire. */
export interface OpenAnswer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: Readable & { dump(options?: { limit: number }): Promise<void> };
}

/** Sends one request and returns when the headers of its answer are there. Redirects are answers. */
export async function sendRequest(dispatcher: Dispatcher, request: UpstreamRequest, signal: AbortSignal): Promise<OpenAnswer> {
  const { statusCode, headers, body } = await dispatcher.request({
    origin: request.origin,
    path: request.path,
    // undici types the methods it knows, and sends any
    method: request.method as Dispatcher.HttpMethod,
    headers: flatten(request.headers),
    signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  body.on('error', () => undefined); // whoever reads the body hears of it; a body left unread must not end the process
  if (statusCode < 100 || statusCode > 599) {
    body.destroy();
    throw new CallFault('network', `${request.origin}: the answer has the impossible status ${statusCode}`);
  }
  return { status: statusCode, headers, body };
}

function flatten(headers: UpstreamRequest['headers']): string[] {
  const flat: string[] = [];
  for (const [name, value] of headers) flat.push(name, value);
  return flat;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { COMMON_HEADERS, setCommonHeaders } from './answer.js';

/** One HTTP request, and the response to it before anything is written. */
export class HttpExchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly requestId: string;
  /** The web origin of another site that sent the request and may read the answer. */
  readonly foreignOrigin: string | undefined;

  constructor(req: IncomingMessage, res: ServerResponse, requestId: string, foreignOrigin: string | undefined) {
    this.req = req;
    this.res = res;
    this.requestId = requestId;
    this.foreignOrigin = foreignOrigin;
  }

  /** The response with the headers on it that every answer of the gateway carries. */
  open(): ServerResponse {
    setCommonHeaders(this.res, this.requestId, this.foreignOrigin);
    return this.res;
  }

  /** Writes the head of an answer at once, which costs a third of setting header after header. @param headers names and values in turn. */
  writeHead(headers: readonly string[]): void {
    if (this.foreignOrigin === undefined) {
      this.res.writeHead(200, [...COMMON_HEADERS, 'X-Request-Id', this.requestId, ...headers]);
      return;
    }
    const res = this.open();
    for (let at = 0; at < headers.length; at += 2) res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
    res.writeHead(200);
  }
}

import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { createByteCollector } from '../../net/index.js';
import type { CallEnding } from '../call-ending.js';
import { CallFault } from '../resilience/index.js';
import type { UpstreamRequest } from '../upstream-request.js';

/** Header names are lower case. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The answer to one request: its body as it came over the wire, or a stream of it. */
export type Answer = WholeAnswer | StreamingAnswer;

export interface AnswerHead {
  readonly status: number;
  readonly headers: AnswerHeaders;
}

export interface WholeAnswer extends AnswerHead {
  readonly body: Buffer;
  /** The body was longer than what is kept. */
  readonly cut: boolean;
}

export interface StreamingAnswer extends AnswerHead {
  readonly stream: Readable;
}

export interface Sending {
  readonly ending: CallEnding;
  /** Most bytes of the body that are kept (reading stops there), or `stream` for a body that is worth reading piece by piece. */
  howToRead(head: AnswerHead): number | 'stream';
}

/** Sends one request; returns with the whole body, or with its stream when the headers of the answer are there. Redirects are answers. */
export function sendRequest(dispatcher: Dispatcher, request: UpstreamRequest, sending: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (sending.ending.reason !== undefined) return reject(sending.ending.reason);
    dispatcher.dispatch(
      {
        origin: request.origin,
        path: request.path,
        // undici types the methods it knows, and sends any
        method: request.method as Dispatcher.HttpMethod,
        headers: flatten(request.headers),
        ...(request.body === undefined ? {} : { body: request.body }),
      },
      new AnswerReader(request.origin, sending, resolve, reject),
    );
  });
}

/** Collects one answer on undici's own events: its `request` makes a stream of every body, which costs more than all else about a small one. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #origin: string;
  readonly #sending: Sending;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  readonly #leave: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #head: AnswerHead | undefined;
  #stream: Readable | undefined;
  readonly #read = createByteCollector();
  #maxBytes = 0;

  constructor(origin: string, sending: Sending, resolve: (answer: Answer) => void, reject: (error: unknown) => void) {
    this.#origin = origin;
    this.#sending = sending;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#leave = sending.ending.onEnd((reason) => this.#stop(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    const { ending } = this.#sending;
    if (ending.reason === undefined) ending.isSent = true;
    else controller.abort(ending.reason);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    if (status >= 100 && status < 200) return; // the answer is still to come
    if (status < 100 || status > 599) {
      this.#stop(new CallFault('network', `${this.#origin}: the answer has the impossible status ${status}`));
      return;
    }
    this.#head = { status, headers };
    const plan = this.#sending.howToRead(this.#head);
    if (plan !== 'stream') {
      this.#maxBytes = plan;
      return;
    }
    const stream = new Readable({
      read: () => controller.resume(),
      destroy: (error, callback) => {
        this.#leave();
        controller.abort(error ?? new Error('no more of the answer is read'));
        callback(error);
      },
    });
    stream.on('error', () => undefined); // whoever reads the stream hears of it
    this.#stream = stream;
    this.#resolve({ status, headers, stream });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#stream !== undefined) {
      if (!this.#stream.push(chunk)) controller.pause();
      return;
    }
    this.#read.add(chunk);
    if (this.#read.length <= this.#maxBytes) return;
    this.#finish(true);
    controller.abort(new Error('no more of the answer is read'));
  }

  onResponseEnd(): void {
    if (this.#stream === undefined) this.#finish(false);
    else {
      this.#leave();
      this.#stream.push(null);
    }
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#head !== undefined && this.#stream === undefined && saysForeignLength(this.#head, error)) this.#finish(false);
    else this.#stop(error);
  }

  #finish(cut: boolean): void {
    this.#leave();
    if (this.#head === undefined) throw new Error('undici ended an answer that it did not begin');
    const body = this.#read.join();
    const { status, headers } = this.#head;
    this.#resolve({ status, headers, body: cut ? body.subarray(0, this.#maxBytes) : body, cut });
  }

  /** A promise that is settled already does not care. */
  #stop(error: unknown): void {
    this.#leave();
    this.#reject(error);
    if (this.#stream !== undefined && error instanceof Error) this.#stream.destroy(error);
    else this.#controller?.abort(error instanceof Error ? error : new Error('the call ended'));
  }
}

/** A 304 has no body and may say how long that of a 200 would be (RFC 9110 section 8.6), which undici takes for a length that is not kept. */
function saysForeignLength({ status }: AnswerHead, error: Error): boolean {
  return status === 304 && 'code' in error && error.code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
}

function flatten(headers: UpstreamRequest['headers']): string[] {
  const flat: string[] = [];
  for (const [name, value] of headers) flat.push(name, value);
  return flat;
}

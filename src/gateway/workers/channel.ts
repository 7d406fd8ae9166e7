import { GatewayError, type GatewayErrorOptions } from '../../model/index.js';

/** The end of a pipe to another process; a `process`, or a worker of `node:cluster`. */
export interface Port {
  readonly connected: boolean;
  send(message: unknown, handle: undefined, options: undefined, callback: (error: Error | null) => void): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

/** Functions by name that the other side may call; the signal fires when it no longer wants the answer, or is gone. */
// biome-ignore lint/suspicious/noExplicitAny: each function has arguments of its own, and `Asker` holds both sides to them
export type Answers = Readonly<Record<string, (data: any, signal: AbortSignal) => unknown>>;

/** Calls functions of the other side. */
export interface Channel<Theirs extends Answers> {
  /**
   * Settles when the other side has answered, also after `signal` told it to stop. Rejects with what it threw (a GatewayError as one), or with `ChannelClosed`.
   */
  ask<Name extends keyof Theirs & string>(
    name: Name,
    data: Parameters<Theirs[Name]>[0],
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<Theirs[Name]>>>;
  /** Nobody is there any more: whatever is asked or being answered ends. */
  close(): void;
}

export class ChannelClosed extends Error {}

/** Messages are cloned (`serialization: 'advanced'`), so they may hold maps and buffers, and no functions. */
type Message =
  | { readonly ask: string; readonly id: number; readonly data: unknown }
  | { readonly cancel: number }
  | { readonly answer: number; readonly data: unknown }
  | { readonly failed: number; readonly error: Failure };

/** An error that travels; without `code` it is a bug. */
export interface Failure extends Pick<GatewayErrorOptions, 'diagnostics' | 'hint'> {
  readonly code?: GatewayError['code'];
  readonly message: string;
}

export function createChannel<Theirs extends Answers>(port: Port, ours: Answers): Channel<Theirs> {
  const asked = new Map<number, { resolve(data: unknown): void; reject(error: unknown): void }>();
  const answering = new Map<number, AbortController>();
  let last = 0;

  function send(message: Message): void {
    // A pipe that is closing is told by `close`.
    if (port.connected) port.send(message, undefined, undefined, () => {});
  }

  async function answer(id: number, name: string, data: unknown): Promise<void> {
    const aborter = new AbortController();
    answering.set(id, aborter);
    try {
      send({ answer: id, data: await ours[name]?.(data, aborter.signal) });
    } catch (error) {
      send({ failed: id, error: failureOf(error) });
    } finally {
      answering.delete(id);
    }
  }

  port.on('message', (received) => {
    const message = received as Message; // nobody else writes to this pipe
    if ('ask' in message) void answer(message.id, message.ask, message.data);
    else if ('cancel' in message) answering.get(message.cancel)?.abort(new ChannelClosed('nobody waits for the answer'));
    else if ('answer' in message) take(message.answer)?.resolve(message.data);
    else if ('failed' in message) take(message.failed)?.reject(errorOf(message.error));
  });

  function take(id: number) {
    const waiting = asked.get(id);
    asked.delete(id);
    return waiting;
  }

  return {
    ask(name, data, signal) {
      if (!port.connected) return Promise.reject(new ChannelClosed('the other process is gone'));
      last += 1;
      const id = last;
      const cancel = (): void => send({ cancel: id });
      const answered = new Promise<Awaited<ReturnType<Theirs[typeof name]>>>((resolve, reject) => {
        // What comes is what the function of that name returned.
        asked.set(id, { resolve: (answer) => resolve(answer as Awaited<ReturnType<Theirs[typeof name]>>), reject });
      });
      send({ ask: name, id, data });
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      return answered.finally(() => signal?.removeEventListener('abort', cancel));
    },
    close() {
      const gone = new ChannelClosed('the other process is gone');
      for (const { reject } of asked.values()) reject(gone);
      asked.clear();
      for (const aborter of answering.values()) aborter.abort(gone);
    },
  };
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof GatewayError)) return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, message, diagnostics, hint } = error;
  return { code, message, diagnostics, ...(hint === undefined ? {} : { hint }) };
}

export function errorOf({ code, message, ...options }: Failure): Error {
  return code === undefined ? new Error(message) : new GatewayError(code, message, options);
}

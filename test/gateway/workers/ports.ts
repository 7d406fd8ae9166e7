import { EventEmitter } from 'node:events';
import { deserialize, serialize } from 'node:v8';
import type { Port } from '../../../src/gateway/workers/channel.js';

/** Two ends of a pipe; messages are cloned and take a turn, as between processes. */
export function connectPorts(): [Port & { connected: boolean }, Port & { connected: boolean }] {
  const near = new EventEmitter();
  const far = new EventEmitter();
  const port = (own: EventEmitter, other: EventEmitter) => ({
    connected: true,
    send(message: unknown): boolean {
      const bytes = serialize(message);
      setImmediate(() => other.emit('message', deserialize(bytes)));
      return true;
    },
    on: (event: 'message', listener: (message: unknown) => void) => own.on(event, listener),
  });
  return [port(near, far), port(far, near)];
}

import type { Readable, Writable } from 'node:stream';
import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from '@modelcontextprotocol/server';
import { isDeeperThan, isJsonObject, type Json, type JsonObject } from '../model/index.js';
import type { BodyLimits } from './read-body.js';
import { createStdioLine, guessMembers, type StdioLine } from './stdio-line.js';

export interface StdioTransportOptions {
  readonly input: Readable;
  /** MCP only. */
  readonly output: Writable;
  /** Asked for at each message. */
  limits(): BodyLimits;
  /** A message was dropped; `reason` is what its sender was told. */
  onRefused(reason: string): void;
  /** The input has ended; the connection is closed when this resolves, so that what came before can be answered. */
  inputEnded(): Promise<void>;
}

/**
 * MCP over a pair of streams, one message a line. What the SDK's own transport drops in silence is answered here, as JSON-RPC 2.0 section 5.1 has it: -32700 for what is no JSON, -32600 for
 * what is no message (a batch included) or is beyond the limits, with the id where it can be told. The session goes on; nothing beyond `maxBytes` of a message is kept.
 */
export function createStdioTransport({ input, output, limits, onRefused, inputEnded }: StdioTransportOptions): Transport {
  let hasEnded = false;
  let isClosed = false;
  const line = createStdioLine();

  function take(chunk: Buffer | string): void {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(NEWLINE); end !== -1 && !isClosed; end = rest.indexOf(NEWLINE)) {
      line.add(rest.subarray(0, end), limits().maxBytes);
      rest = rest.subarray(end + 1);
      takeLine();
    }
    if (!isClosed) line.add(rest, limits().maxBytes);
  }

  function takeLine(): void {
    const read = readMessage(line.end(), limits());
    if (read === undefined) return;
    if ('jsonrpc' in read) transport.onmessage?.(read);
    else refuse(read);
  }

  function refuse({ code, reason, members = {} }: Refusal): void {
    onRefused(reason);
    // An answer of the client has an id of ours, and is not answered.
    if (members.method === undefined && (members.result !== undefined || members.error !== undefined)) return;
    const id = typeof members.id === 'string' || typeof members.id === 'number' ? members.id : null;
    output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message: reason } })}\n`);
  }

  function fail(error: Error): void {
    if (isClosed) return;
    transport.onerror?.(error);
    void transport.close();
  }

  function end(): void {
    if (hasEnded) return;
    hasEnded = true;
    void inputEnded().then(() => transport.close());
  }

  const transport: Transport = {
    async start() {
      output.on('error', fail);
      input.on('data', take).on('error', fail).on('end', end).on('close', end);
      if (input.readableEnded || input.destroyed) setImmediate(end);
    },
    async send(message) {
      if (isClosed) throw new Error('the connection is closed');
      await write(output, `${JSON.stringify(message)}\n`);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      // `fail` stays with the output, so that an error of a late write is nobody's surprise.
      input.off('data', take).off('error', fail).off('end', end).off('close', end);
      input.pause();
      transport.onclose?.();
    },
  };
  return transport;
}

const NEWLINE = 0x0a;
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const decoder = new TextDecoder('utf-8', { fatal: true });

function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

interface Refusal {
  readonly code: number;
  readonly reason: string;
  /** Of the message, as far as they are known. */
  readonly members?: JsonObject;
}

/** Undefined for an empty line. */
function readMessage(line: StdioLine, { maxBytes, maxDepth }: BodyLimits): JSONRPCMessage | Refusal | undefined {
  const { bytes } = line;
  if (bytes === undefined)
    return {
      code: INVALID_REQUEST,
      reason: `The message is larger than ${maxBytes} bytes (limits.max_request_bytes).`,
      members: guessMembers(line),
    };
  let value: Json;
  try {
    const text = decoder.decode(bytes);
    if (text.trim() === '') return undefined;
    if (isDeeperThan(text, maxDepth))
      return {
        code: INVALID_REQUEST,
        reason: `The message nests deeper than ${maxDepth} levels (limits.max_json_depth).`,
        members: guessMembers(line),
      };
    value = JSON.parse(text);
  } catch {
    return { code: PARSE_ERROR, reason: 'The message is no JSON.' };
  }
  try {
    return parseJSONRPCMessage(value);
  } catch {
    if (isJsonObject(value)) return { code: INVALID_REQUEST, reason: 'This is no JSON-RPC 2.0 message.', members: value };
    return { code: INVALID_REQUEST, reason: 'A line holds one JSON-RPC 2.0 message; batches are not taken.' };
  }
}

import { constants, open as openDescriptor } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { GatewayError } from '../model/index.js';
import { limitError } from './limit-error.js';
import { ACCEPTED } from './location.js';

export interface FileReading {
  readonly maxBytes: number;
  /** Keeps documents from naming pipes and devices, which may never end; what a person typed may be one (`<(command)`). */
  readonly regularOnly: boolean;
  /** Ends the wait for a pipe. */
  readonly signal?: AbortSignal;
}

/** The bytes of a file, in memory that a worker thread can share. Throws `source-not-found`, `source-unreadable`, `source-limit`. */
export async function readFileBytes(path: string, label: string, { maxBytes, regularOnly, signal }: FileReading): Promise<Uint8Array> {
  if (!regularOnly && (await isPipe(path))) return readPipe(path, label, maxBytes, signal);
  const file = await openFile(path, label, regularOnly);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw await directoryError(path, label);
    if (stat.isFile()) {
      if (stat.size > maxBytes) throw tooLarge(label, maxBytes);
      return await readWhole(file, stat.size, label, maxBytes);
    }
    if (regularOnly) throw new GatewayError('source-unreadable', `${label}: this is not a regular file`);
    return await readStreamBytes(file.createReadStream({ autoClose: false }), label, maxBytes, signal);
  } catch (error) {
    throw describeFileError(error, label);
  } finally {
    await file.close();
  }
}

async function isPipe(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFIFO(),
    () => false, // told when it is opened
  );
}

/** As a socket, because opening and reading a pipe as a file would hold a thread, beyond any signal, until somebody writes to it. */
async function readPipe(path: string, label: string, maxBytes: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  try {
    const fd = await promisify(openDescriptor)(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readStreamBytes(new Socket({ fd, readable: true, writable: false }), label, maxBytes, signal);
  } catch (error) {
    throw describeFileError(error, label);
  }
}

/** The bytes of a stream, up to `maxBytes`. */
export async function readStreamBytes(stream: Readable, label: string, maxBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = () => stream.destroy(new GatewayError('source-unreadable', `${label}: interrupted`));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > maxBytes) throw tooLarge(label, maxBytes);
      chunks.push(bytes);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return joinShared(chunks, length);
}

/** One array over shared memory, so that a worker reads it without a copy. */
export function joinShared(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(new SharedArrayBuffer(length));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

export function tooLarge(label: string, maxBytes: number): GatewayError {
  return limitError(label, 'maxBytes', `larger than ${maxBytes} bytes`);
}

async function openFile(path: string, label: string, regularOnly: boolean): Promise<FileHandle> {
  try {
    // Opening a pipe nobody writes to would wait for ever.
    return await open(path, regularOnly ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY);
  } catch (error) {
    throw describeFileError(error, label);
  }
}

async function readWhole(file: FileHandle, size: number, label: string, maxBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  if (at === size && size > 0) return bytes;
  // It shrank, or the size was not told (`/proc`): what is there counts.
  return await readStreamBytes(file.createReadStream({ autoClose: false, start: 0 }), label, maxBytes);
}

function describeFileError(error: unknown, label: string): unknown {
  if (error instanceof GatewayError || !(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException; // what fs rejects with
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new GatewayError('source-not-found', `${label}: there is no such file`, { hint: ACCEPTED, cause: error });
    case 'EACCES':
    case 'EPERM':
      return new GatewayError('source-unreadable', `${label}: permission denied`, {
        hint: 'Make the file readable for this user.',
        cause: error,
      });
    case 'EISDIR':
      return new GatewayError('source-unreadable', `${label}: this is a directory`, { hint: 'Name the file in it.', cause: error });
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new GatewayError('source-not-found', `${label.slice(0, 80)}: this is not a file name`, { hint: ACCEPTED, cause: error });
    default:
      return code === undefined ? error : new GatewayError('source-unreadable', `${label}: cannot be read (${code})`, { cause: error });
  }
}

const USUAL_NAME = /^(?:openapi|swagger|api|index|schema)\.(?:ya?ml|json|graphql)$/i;

async function directoryError(path: string, label: string): Promise<GatewayError> {
  const names = (await readdir(path)).sort();
  const likely = names.find((name) => USUAL_NAME.test(name)) ?? names.find((name) => /\.(?:ya?ml|json|graphql)$/i.test(name));
  const hint = likely === undefined ? 'Name the file in it.' : `Name the file in it, for example ${join(label, likely)}.`;
  return new GatewayError('source-unreadable', `${label}: this is a directory`, { hint });
}

import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../../model/index.js';
import type { Source } from '../source.js';

/** Findings on their way. Awaiting them keeps the process alive until they are there; nothing else does. */
export interface Validation extends PromiseLike<Diagnostic[]> {
  /** Ends the worker. Whoever still waits gets no findings. */
  cancel(): void;
}

export interface ValidationOptions {
  /** Milliseconds until validation is given up. Default 60,000. */
  readonly timeoutMs?: number;
}

/** What the worker is given. The bytes are shared memory, never copied when `readSource` read them. */
export interface ValidationJob {
  readonly bytes: Uint8Array;
  readonly overlays: readonly Uint8Array[];
  readonly label: string;
}

/**
 * Validates an OpenAPI or Swagger document beside everything else, in a thread that parses the bytes for
 * itself. A worker that fails, runs out of memory or time is one warning, `validation-failed`; it never rejects.
 */
export function startValidation(source: Source, options: ValidationOptions = {}): Validation {
  const timeoutMs = options.timeoutMs ?? 60_000;
  const job: ValidationJob = { bytes: source.rootBytes, overlays: source.overlayBytes, label: source.label };
  const worker = startWorker(job, source.rootBytes.byteLength);
  worker.unref();
  const findings = new Promise<Diagnostic[]>((resolve) => {
    const finish = (diagnostics: Diagnostic[]) => {
      clearTimeout(timer);
      resolve(diagnostics);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish([failed(source.label, `it took more than ${timeoutMs / 1000} seconds`)]), timeoutMs).unref();
    worker.once('message', finish);
    worker.once('error', (error: Error) => finish([failed(source.label, error.message)]));
    worker.once('exit', () => finish([]));
  });
  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting is what makes the worker worth waiting for
    then(onFulfilled, onRejected) {
      worker.ref();
      return findings.then(onFulfilled, onRejected);
    },
    cancel: () => void worker.terminate(),
  };
}

function startWorker(job: ValidationJob, bytes: number): Worker {
  const options = { workerData: job, name: 'validation', resourceLimits: resourceLimits(bytes) };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./validation-worker.js', import.meta.url), options);
  // Run from source (tests, `npm run dev`): Node does not load TypeScript in a worker by itself.
  const entry = JSON.stringify(new URL('./validation-worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`, { ...options, eval: true });
}

/** Measured: parsing and validating takes up to 20 times the bytes of a document. */
function resourceLimits(bytes: number) {
  return { maxOldGenerationSizeMb: Math.ceil(128 + (bytes * 24) / 1_000_000), maxYoungGenerationSizeMb: 16 };
}

function failed(label: string, reason: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'validation-failed',
    summary: `${label}: the document could not be validated: ${reason}`,
    detail: 'Everything else was done without it.',
  };
}

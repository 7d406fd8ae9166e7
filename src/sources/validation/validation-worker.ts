import { parentPort, workerData } from 'node:worker_threads';
import { applyOverlay, openapiDialect, validateOpenapi } from '../../importers/openapi/index.js';
import type { Json } from '../../model/index.js';
import { parseDocument } from '../parse-document.js';
import { effectiveLimits } from '../source.js';
import type { ValidationJob } from './start-validation.js';

const OPENING_BRACE = 0x7b;

// What `startValidation` sends; the limits have been kept when the source was read.
const job = workerData as ValidationJob;
const limits = effectiveLimits({ maxDepth: Number.MAX_SAFE_INTEGER, maxAliases: Number.MAX_SAFE_INTEGER });

let value = parseJsonObject(job.bytes) ?? (await parseDocument(job.bytes, job.label, limits)).value;
for (const bytes of job.overlays) {
  const overlay = await parseDocument(bytes, job.label, limits);
  value = applyOverlay(value, overlay.value).value;
}
const dialect = openapiDialect(value);
parentPort?.postMessage(dialect === undefined ? [] : await validateOpenapi(value, dialect));

/** JSON needs no second look for duplicate keys and limits: the reader beside has taken it, and ends this when it refuses. */
function parseJsonObject(bytes: Uint8Array): Json | undefined {
  if (bytes[0] !== OPENING_BRACE) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    return undefined; // YAML may begin so, too
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { applyOverlay, openapiDialect, validateOpenapi } from '../../importers/openapi/index.js';
import { parseDocument } from '../parse-document.js';
import { effectiveLimits } from '../source.js';
import type { ValidationJob } from './start-validation.js';

// What `startValidation` sends; the limits have been kept when the source was read.
const job = workerData as ValidationJob;
const limits = effectiveLimits({ maxDepth: Number.MAX_SAFE_INTEGER, maxAliases: Number.MAX_SAFE_INTEGER });

let { value } = await parseDocument(job.bytes, job.label, limits);
for (const bytes of job.overlays) {
  const overlay = await parseDocument(bytes, job.label, limits);
  value = applyOverlay(value, overlay.value).value;
}
const dialect = openapiDialect(value);
parentPort?.postMessage(dialect === undefined ? [] : await validateOpenapi(value, dialect));

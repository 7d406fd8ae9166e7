import { parentPort, workerData } from 'node:worker_threads';
// Not through importers/openapi/index.ts, which loads the whole importer.
import { openapiDialect } from '../../importers/openapi/dialect.js';
import { validateOpenapi } from '../../importers/openapi/validate/validate-openapi.js';
import type { Json } from '../../model/index.js';
import type { ValidationJob } from './start-validation.js';

const OPENING_BRACE = 0x7b;

// The parser asks whether its options are `Headers`, and in Node that name alone loads all of `fetch`. Nothing is fetched here.
Reflect.deleteProperty(globalThis, 'Headers');

// What `startValidation` sends; the limits have been kept when the source was read.
const job = workerData as ValidationJob;
const value = await applyOverlays(parseJsonObject(job.bytes) ?? (await parseAny(job.bytes)));
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

async function parseAny(bytes: Uint8Array): Promise<Json> {
  const [{ parseDocument }, { effectiveLimits }] = await Promise.all([import('../parse-document.js'), import('../source.js')]);
  const limits = effectiveLimits({ maxDepth: Number.MAX_SAFE_INTEGER, maxAliases: Number.MAX_SAFE_INTEGER });
  return (await parseDocument(bytes, job.label, limits)).value;
}

async function applyOverlays(root: Json): Promise<Json> {
  if (job.overlays.length === 0) return root;
  const { applyOverlay } = await import('../../importers/openapi/overlay/apply-overlay.js');
  let overlaid = root;
  for (const bytes of job.overlays) overlaid = applyOverlay(overlaid, await parseAny(bytes)).value;
  return overlaid;
}

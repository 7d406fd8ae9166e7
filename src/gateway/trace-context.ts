import type { TraceContext } from './caller.js';

/** The trace context among members of a header or of `_meta` (MCP: "Trace Context"); `undefined` when there is none. */
export function traceContextOf({
  traceparent,
  tracestate,
}: {
  readonly traceparent?: unknown;
  readonly tracestate?: unknown;
}): TraceContext | undefined {
  if (typeof traceparent !== 'string') return undefined;
  return { traceparent, ...(typeof tracestate === 'string' ? { tracestate } : {}) };
}

import { startApi } from './world.js';

/** A span as OTLP's JSON has it, with its attributes as one object. */
export interface CollectedSpan {
  readonly name: string;
  /** 2 server, 3 client. */
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code?: number };
  readonly attributes: Readonly<Record<string, string | number>>;
}

export interface Collector {
  readonly origin: string;
  /** Everything that was sent, as it came. */
  bodies(): readonly string[];
  headers(): readonly Record<string, unknown>[];
  spans(): readonly CollectedSpan[];
  close(): Promise<void>;
}

/** What receives traces (OTLP over HTTP with JSON). */
export async function startCollector(): Promise<Collector> {
  const api = await startApi((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  const received = () => api.requests.filter(({ method, url }) => method === 'POST' && url === '/v1/traces');
  return {
    origin: api.origin,
    bodies: () => received().map(({ body }) => body),
    headers: () => received().map(({ headers }) => headers),
    spans: () => received().flatMap(({ body }) => spansOf(JSON.parse(body))),
    close: () => api.close(),
  };
}

interface Otlp {
  readonly resourceSpans: {
    readonly scopeSpans: { readonly spans: (Omit<CollectedSpan, 'attributes'> & { readonly attributes: OtlpAttribute[] })[] }[];
  }[];
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

function spansOf({ resourceSpans }: Otlp): CollectedSpan[] {
  const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  return spans.map((span) => ({
    ...span,
    attributes: Object.fromEntries(span.attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)])),
  }));
}

import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { TracingConfig } from '../../config/index.js';
import type { OutgoingRequest } from '../../upstream/index.js';
import type { Logger } from '../create-logger.js';
import type { GatewayObserver, McpRequest } from './gateway-observer.js';

/**
 * Traces as OTLP over HTTP: a server span for each MCP request, within the caller's trace when it names one, and a client span for each request to an API, which is
 * told of it (W3C Trace Context). Names follow the semantic conventions for MCP and HTTP; arguments, results, paths and callers are in none.
 */
export function startTracing(config: TracingConfig, { logger, version }: { logger: Logger; version: string }): GatewayObserver {
  const sampled = new TraceIdRatioBasedSampler(config.sample);
  const exporter = reporting(
    new OTLPTraceExporter({ url: config.url, headers: { ...config.headers }, timeoutMillis: EXPORT_TIMEOUT_MS }),
    config.url,
    logger,
  );
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'mcp-gateway', 'service.version': version }),
    // A caller may leave a request out of traces, and not put more into them than the operator wants.
    sampler: new ParentBasedSampler({ root: sampled, remoteParentSampled: sampled }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('mcp-gateway', version);
  const propagator = new W3CTraceContextPropagator();

  function beginRequest({ server, method, tool, caller, trace: parent }: McpRequest): Span {
    const context = propagator.extract(ROOT_CONTEXT, parent ?? {}, GETTER);
    const attributes = {
      'mcp.method.name': method,
      'mcp_gateway.server': server,
      'mcp_gateway.request_id': caller.requestId,
      ...(tool === undefined ? {} : { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': tool.slice(0, MAX_NAME) }),
    };
    return tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, context);
  }

  function beginOutgoing({ method, origin, attempt }: OutgoingRequest, parent: Span): { span: Span; headers: Record<string, string> } {
    const { hostname, port, protocol } = new URL(origin);
    const attributes = {
      'http.request.method': method,
      'server.address': hostname,
      'server.port': port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
      ...(attempt === 1 ? {} : { 'http.request.resend_count': attempt - 1 }),
    };
    const span = tracer.startSpan(method, { kind: SpanKind.CLIENT, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
    const headers: Record<string, string> = {};
    propagator.inject(trace.setSpan(ROOT_CONTEXT, span), headers, {
      set: (carrier, name, value) => Object.assign(carrier, { [name]: value }),
    });
    return { span, headers };
  }

  return {
    onRequest(request) {
      const span = beginRequest(request);
      return {
        onOutgoing(outgoing) {
          const { span: child, headers } = beginOutgoing(outgoing, span);
          return {
            headers,
            ended({ status, failure }) {
              if (status !== undefined) child.setAttribute('http.response.status_code', status);
              if (status === undefined || status >= 400) fail(child, status === undefined ? (failure ?? 'bug') : String(status));
              child.end();
            },
          };
        },
        ended(outcome) {
          // A name that nobody serves is the client's word, and names no span.
          if (outcome !== 'fault' && request.tool !== undefined) span.updateName(`${request.method} ${request.tool}`);
          if (outcome !== 'ok') fail(span, outcome);
          span.end();
        },
      };
    },
    // What could not be delivered is in the log already.
    close: () => provider.shutdown().catch(() => {}),
  };
}

const MAX_NAME = 128;
/** A collector that hangs does not hold up the end of the process for longer. */
const EXPORT_TIMEOUT_MS = 5000;

const GETTER = {
  keys: (carrier: object) => Object.keys(carrier),
  get: (carrier: NonNullable<McpRequest['trace']>, name: string) => new Map(Object.entries(carrier)).get(name),
};

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Says in the log when spans cannot be delivered, and when they can again; once each. */
function reporting(exporter: SpanExporter, url: string, logger: Logger): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const isFailed = result.code !== 0;
        if (isFailed && !isFailing) logger.warn({ url, reason: result.error?.message }, 'traces cannot be delivered');
        if (!isFailed && isFailing) logger.info({ url }, 'traces are delivered again');
        isFailing = isFailed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

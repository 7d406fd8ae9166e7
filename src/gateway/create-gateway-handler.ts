import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessDecision, AccessRefusal, Endpoint } from '../access/index.js';
import { type GatewayConfig, serverUrl } from '../config/index.js';
import { isJsonObject, type Json } from '../model/index.js';
import { createEgressGuard, createGuardedFetch } from '../net/index.js';
import type { Registry } from '../registry/index.js';
import { answerJson, answerPreflight, answerRefusal, setCommonHeaders } from './answer.js';
import { answerOauth } from './answer-oauth.js';
import { createCallLimiter } from './call-limiter.js';
import { type Caller, createCallers } from './caller.js';
import { createClientViewer } from './client-view.js';
import type { Logger } from './create-logger.js';
import { toFetchRequest, writeFetchResponse } from './fetch-exchange.js';
import { HttpExchange } from './http-exchange.js';
import { inboundOf } from './inbound.js';
import type { Mount } from './mount.js';
import { createMounts } from './mounts.js';
import type { GatewayObserver } from './observe/gateway-observer.js';
import { createPerimeter } from './perimeter.js';
import { createPlainRequestReader, readGreeting } from './plain-request.js';
import { readBody } from './read-body.js';
import { type Route, routeOf } from './routes.js';
import { stateKeyOf } from './state-key.js';
import { traceContextOf } from './trace-context.js';
import { createUnderWay } from './under-way.js';
import type { WorkerLink } from './workers/worker-link.js';

export interface GatewayHandlerDeps {
  readonly registry: Registry;
  readonly logger: Logger;
  readonly observer: Required<GatewayObserver>;
  /** One of several processes. */
  readonly worker?: WorkerLink | undefined;
  /** Of the gateway, told to clients. */
  readonly version: string;
  /** The port listened on; asked for at each request that has an `Origin`. */
  port(): number;
}

export interface GatewayHandler {
  /** A `node:http` request listener. */
  handle(req: IncomingMessage, res: ServerResponse): void;
  /** Refuses new requests from now on and waits for those under way, `timeoutMs` at most. */
  drain(timeoutMs: number): Promise<void>;
  /** Ends every stream. */
  close(): Promise<void>;
}

/** The gateway without a port: perimeter, routes, access and limits in front of the mounted servers. */
export async function createGatewayHandler(deps: GatewayHandlerDeps): Promise<GatewayHandler> {
  const { registry, logger, observer, worker } = deps;
  const callers = createCallers();
  const readPlainRequest = createPlainRequestReader();
  const metadataDocuments = createGuardedFetch({ guard: createEgressGuard(), ...METADATA_DOCUMENTS });
  const mounts = await createMounts(registry, {
    version: deps.version,
    logger,
    observer,
    callers,
    limiter: createCallLimiter(() => registry.config, { ...worker?.limits, rates: registry.store.rates ?? worker?.limits.rates }),
    stateKey: stateKeyOf(registry.config, worker),
    slot: worker?.slot,
    urlOf: (path) => serverUrl(path, registry.config, deps.port()),
    signIn: { store: registry.store, fetch: metadataDocuments.fetch },
  });
  const unsubscribe = registry.onReload(() => void mounts.sync());
  let perimeter = createPerimeter(registry.config, deps.port);
  let viewOf = createClientViewer(registry.config.server.trustedProxies);
  let publicPath = publicPathOf(registry.config);
  let followed = registry.config;
  let isDraining = false;
  const underWay = createUnderWay();

  function followConfig(): void {
    if (followed === registry.config) return;
    followed = registry.config;
    perimeter = createPerimeter(followed, deps.port);
    viewOf = createClientViewer(followed.server.trustedProxies);
    publicPath = publicPathOf(followed);
  }

  /** Refuses, or passes on to where the answer is. Nothing is a promise here that need not be: it would cost every call a turn of the event loop. */
  function answer(req: IncomingMessage, res: ServerResponse, requestId: string, route: Route): void | Promise<void> {
    const view = viewOf(req);
    const exchange = new HttpExchange(req, res, requestId, perimeter.foreignOrigin(req.headers));
    // Probes come by address, and say nothing that is worth protecting.
    if (route.kind === 'health') return answerJson(exchange.open(), 200, { status: 'ok' }, lastWords());
    if (route.kind === 'ready') return answerReady(exchange.open());
    const refusal = perimeter.refuse(req.headers, view);
    if (refusal !== undefined) return answerRefusal(exchange.open(), 403, `Forbidden: ${refusal}`);
    if (req.method === 'OPTIONS' && exchange.foreignOrigin !== undefined)
      return answerPreflight(exchange.open(), mountOf(route)?.passedHeaders ?? []);
    if (route.kind === 'resource-metadata' || route.kind === 'issuer-metadata') {
      const found = mounts.find(route.server);
      const metadata =
        route.kind === 'issuer-metadata' ? found?.authorizationServer()?.metadata() : found?.resourceMetadata(route.endpoint);
      return metadata === undefined
        ? answerRefusal(exchange.open(), 404, notFound(route, undefined))
        : answerJson(exchange.open(), 200, metadata);
    }
    if (isDraining && !mayBelongToCall(req, route)) return answerDraining(exchange);

    if (route.kind === 'oauth') {
      const issuer = mounts.find(route.server)?.authorizationServer();
      return issuer === undefined
        ? answerRefusal(exchange.open(), 404, notFound(route, undefined))
        : answerOauth(issuer, route.endpoint, req, exchange.open());
    }
    const mount = mountOf(route);
    if (route.kind === 'none' || mount === undefined || (route.kind !== 'mcp' && mount.sse === undefined))
      return answerRefusal(exchange.open(), 404, notFound(route, mount));
    if (mount.core === undefined)
      return answerRefusal(exchange.open(), 503, `The server "${mount.name}" could not be loaded; the log of the gateway says why.`);
    const { kind } = route;
    const admit = (decision: AccessDecision): void | Promise<void> => {
      if ('refusal' in decision) return answerDenied(exchange.open(), decision.refusal);
      const { principal, bearer, scopes } = decision;
      return serve(kind, mount, exchange, {
        principal,
        requestId,
        trace: traceContextOf({ traceparent: req.headers.traceparent, tracestate: req.headers.tracestate }),
        clientAddress: view.address,
        inbound: inboundOf(bearer, req.headers, mount.passedHeaders),
        scopes,
      });
    };
    const decision = mount.gate.decide(req.headers, req.socket, endpointOf(kind));
    if (!(decision instanceof Promise)) return admit(decision);
    // Of a client that left meanwhile nobody would be told again that it has.
    return decision.then((made) => (res.destroyed ? undefined : admit(made)));
  }

  function answerDraining(exchange: HttpExchange): void {
    answerRefusal(exchange.open(), 503, 'The gateway is shutting down.', { 'Retry-After': '5', ...lastWords() });
  }

  function mountOf(route: Route): Mount | undefined {
    return 'server' in route || route.kind === 'mcp' ? mounts.find(route.server) : undefined;
  }

  async function serve(kind: 'mcp' | 'sse' | 'messages', mount: Mount, exchange: HttpExchange, caller: Caller): Promise<void> {
    const { req } = exchange;
    if (kind === 'sse') {
      if (req.method !== 'GET') return answerRefusal(exchange.open(), 405, 'The stream is opened with GET.', { Allow: 'GET' });
      return mount.sse?.openStream(req, exchange.open(), caller);
    }
    if (kind === 'messages' && req.method !== 'POST')
      return answerRefusal(exchange.open(), 405, 'Messages are sent with POST.', { Allow: 'POST' });
    // Fetch, in which the SDK is asked, does not know it.
    if (req.method === 'TRACE')
      return answerRefusal(exchange.open(), 405, 'Method not allowed.', { Allow: mount.isStateless ? 'POST' : 'GET, POST, DELETE' });
    const { maxRequestBytes, maxJsonDepth } = registry.config.limits;
    const read = req.method === 'POST' ? await readBody(req, { maxBytes: maxRequestBytes, maxDepth: maxJsonDepth }) : undefined;
    if (read?.kind === 'too-large')
      return answerRefusal(exchange.open(), 413, `The request is larger than ${maxRequestBytes} bytes.`, { Connection: 'close' });
    if (read?.kind === 'too-deep')
      return answerRefusal(exchange.open(), 400, `The request nests deeper than ${maxJsonDepth} levels (limits.max_json_depth).`);
    if (read?.kind === 'unreadable') return answerRefusal(exchange.open(), 400, 'The request could not be read as UTF-8 text.');
    const body = read === undefined ? undefined : parseJson(read.text);
    if (isDraining && asksForWork(body)) return answerDraining(exchange);
    const lacking = mount.stepUp(caller, body, endpointOf(kind));
    if (lacking !== undefined) return answerDenied(exchange.open(), lacking);
    if (kind === 'messages') {
      if (body === undefined) return answerRefusal(exchange.open(), 400, 'The message is no JSON.');
      return mount.sse?.postMessage(req, exchange.open(), caller, body);
    }
    const isLasting = req.method !== 'POST' || (isJsonObject(body) && body.method === 'subscriptions/listen');
    const admitted = { mount, exchange, caller, text: read?.text, body };
    if (isLasting) return answerMcp(admitted);
    underWay.begin();
    try {
      await answerMcp(admitted);
    } finally {
      underWay.ended();
    }
  }

  function answerMcp(admitted: AdmittedRequest): void | Promise<void> {
    const { mount, exchange, caller, body } = admitted;
    const plain = body === undefined ? undefined : readPlainRequest(exchange.req.headers, body);
    const isDirect = plain !== undefined && (plain.era === 'modern' || mount.isStateless) && mount.direct.takes(plain);
    if (isDirect) return mount.direct.answer(plain, caller, exchange);
    const greeting = mount.isStateless ? readGreeting(exchange.req, body) : undefined;
    if (greeting !== undefined) return mount.direct.greet(greeting, exchange);
    return answerBySdk(admitted);
  }

  function answerReady(res: ServerResponse): void {
    const servers = registry.servers.map(({ config, toolSet, failure }) => ({
      name: config.name,
      tools: toolSet?.tools.length ?? 0,
      ...(failure === undefined ? {} : { error: failure.code }),
    }));
    const isReady = !isDraining && registry.servers.every(({ toolSet }) => toolSet !== undefined);
    answerJson(res, isReady ? 200 : 503, { status: isDraining ? 'draining' : isReady ? 'ready' : 'degraded', servers }, lastWords());
  }

  /** A connection is not used again when the gateway is about to end. */
  function lastWords(): Readonly<Record<string, string>> {
    return isDraining ? { Connection: 'close' } : {};
  }

  function notFound(route: Route, mount: Mount | undefined): string {
    const paths = mounts.names.map((name) => `/${name}/mcp`);
    const known = (mounts.find(undefined) === undefined ? paths : ['/mcp', ...paths]).join(', ');
    if (route.kind === 'none') return `Nothing is here. MCP servers: ${known}`;
    if (mount !== undefined) return `The server "${mount.name}" does not speak SSE; use /${mount.name}/mcp, or set \`sse: true\`.`;
    if (route.kind === 'mcp' && route.server === undefined) return `No server is at /mcp. MCP servers: ${known}`;
    return `There is no server ${JSON.stringify('server' in route ? route.server : '')}. MCP servers: ${known}`;
  }

  function answerDenied(res: ServerResponse, { status, message, challenge }: AccessRefusal): void {
    const title = { 401: 'Unauthorized', 403: 'Forbidden', 503: 'Service Unavailable' }[status];
    answerRefusal(
      res,
      status,
      `${title}: ${message}`,
      challenge === undefined ? { 'Retry-After': '5' } : { 'WWW-Authenticate': challenge },
    );
  }

  return {
    handle(req, res) {
      const requestId = requestIdOf(req);
      followConfig();
      const route = routeOf(req.url ?? '/', publicPath);
      const startedAt = performance.now();
      res.on('close', () => {
        observer.onAnswer({
          requestId,
          method: req.method ?? '',
          target: req.url ?? '',
          route: route.kind,
          status: res.headersSent ? res.statusCode : 0,
          durationMs: performance.now() - startedAt,
        });
      });
      const fail = (error: unknown): void => {
        logger.error({ err: error, request_id: requestId }, 'bug');
        if (res.headersSent) return void res.destroy();
        setCommonHeaders(res, requestId, undefined);
        answerRefusal(res, 500, 'Internal error');
      };
      try {
        answer(req, res, requestId, route)?.catch(fail);
      } catch (error) {
        fail(error);
      }
    },
    async drain(timeoutMs) {
      isDraining = true;
      await Promise.all([underWay.idle(timeoutMs), mounts.idle(timeoutMs)]);
    },
    async close() {
      unsubscribe();
      await mounts.close();
      await metadataDocuments.close();
    },
  };
}

/** A request for MCP of a caller who is let in. */
interface AdmittedRequest {
  readonly mount: Mount;
  readonly exchange: HttpExchange;
  readonly caller: Caller;
  /** What was posted. */
  readonly text: string | undefined;
  /** The same where it is JSON. */
  readonly body: Json | undefined;
}

async function answerBySdk({ mount, exchange, caller, text, body }: AdmittedRequest): Promise<void> {
  const res = exchange.open();
  // Text that is no JSON goes to the SDK as it is: the answer to it belongs to the protocol.
  const request = toFetchRequest(exchange.req, res, body === undefined ? text : undefined);
  await writeFetchResponse(await mount.http.fetch(request, caller, body), res);
}

/** Messages are posted beside the stream of SSE, and are of the same resource. */
function endpointOf(kind: 'mcp' | 'sse' | 'messages'): Endpoint {
  return kind === 'mcp' ? 'mcp' : 'sse';
}

/** Whether it may be what a call under way waits for: clients of older revisions answer questions, and cancel calls, by further POSTs of their session. */
function mayBelongToCall(req: IncomingMessage, { kind }: Route): boolean {
  return req.method === 'POST' && (kind === 'messages' || (kind === 'mcp' && req.headers['mcp-session-id'] !== undefined));
}

/** Whether there is a JSON-RPC request in it: answers and notifications have no `method` or no `id`. */
function asksForWork(body: Json | undefined): boolean {
  if (Array.isArray(body)) return body.some(asksForWork);
  return !isJsonObject(body) || (body.method !== undefined && body.id !== undefined);
}

/** `/tools` of `https://example.com/tools`. */
function publicPathOf({ server: { publicUrl } }: GatewayConfig): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
}

/** Of OAuth clients: the addresses come from strangers. */
const METADATA_DOCUMENTS = { maxBytes: 16 * 1024, timeoutMs: 5_000 };

/** The caller's own id when it is one, so that logs of both sides can be joined. */
function requestIdOf(req: IncomingMessage): string {
  const given = req.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

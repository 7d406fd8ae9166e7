import type { CallRecord } from '../../mcp/index.js';
import type { ReloadReport } from '../../registry/index.js';
import type { OutgoingRequest, OutgoingWatch } from '../../upstream/index.js';
import type { Caller, TraceContext } from '../caller.js';
import type { Route } from '../routes.js';

/** Someone who watches the gateway work: the log, metrics, audit, traces. Every method may be called at any time, and must neither throw nor wait. */
export interface GatewayObserver {
  /** An HTTP request was answered, or its client went away. */
  onAnswer?(answer: HttpAnswer): void;
  /** An MCP request came in. What is returned goes along with it. */
  onRequest?(request: McpRequest): RequestWatch | undefined;
  /** It is answered with a JSON-RPC error, or nobody waits any more. */
  onFault?(request: McpRequest): void;
  /** A tool was called: the end of the call, whatever it was. */
  onCall?(record: CallRecord): void;
  /** A call was not made: its tool is not there, or not for its caller. Told beside `onFault` where the request is not answered by one, or names no tool. */
  onUnknownTool?(call: UnknownTool): void;
  /** A call was not made because `refusal` said so. */
  onRefusal?(request: McpRequest): void;
  /** Why no call may be made now, in words for a model. */
  refusal?(): string | undefined;
  onReload?(report: ReloadReport): void;
  /** Writes out what is still held back. */
  close?(): Promise<void>;
}

export interface HttpAnswer {
  readonly requestId: string;
  readonly method: string;
  /** The request target: a path, maybe with a query. */
  readonly target: string;
  readonly route: Route['kind'];
  readonly status: number;
  readonly durationMs: number;
}

export interface McpRequest {
  /** Name of the mounted server. */
  readonly server: string;
  /** `tools/call`; one of those that are answered here. */
  readonly method: string;
  /** It calls an API, or may. */
  readonly isCall: boolean;
  /** The tool asked for, by `tools/call`: the client's word. */
  readonly tool?: string | undefined;
  /** The caller's, of `_meta` or else of the headers. */
  readonly trace?: TraceContext | undefined;
  readonly caller: Caller;
}

export interface UnknownTool extends Pick<McpRequest, 'server'> {
  /** The client's word, or the tool of the resource that it wants to read. */
  readonly tool: string;
  readonly caller: Pick<Caller, 'requestId' | 'principal' | 'clientAddress'>;
}

export interface RequestWatch {
  /** A request goes out to the API on behalf of this one. */
  onOutgoing?(request: OutgoingRequest): OutgoingWatch | undefined;
  /** `tool-error`: a result that says what went wrong; `fault`: a JSON-RPC error, or nobody waits any more. */
  ended(outcome: 'ok' | 'tool-error' | 'fault' | 'bug'): void;
}

/** All of them as one; in the order given. */
export function observeAll(observers: readonly GatewayObserver[]): Required<GatewayObserver> {
  return {
    onAnswer(answer) {
      for (const observer of observers) observer.onAnswer?.(answer);
    },
    onRequest(request) {
      let watch: RequestWatch | undefined;
      for (const observer of observers) {
        const another = observer.onRequest?.(request);
        watch = watch === undefined || another === undefined ? (watch ?? another) : joinWatches(watch, another);
      }
      return watch;
    },
    onFault(request) {
      for (const observer of observers) observer.onFault?.(request);
    },
    onCall(record) {
      for (const observer of observers) observer.onCall?.(record);
    },
    onUnknownTool(call) {
      for (const observer of observers) observer.onUnknownTool?.(call);
    },
    onRefusal(request) {
      for (const observer of observers) observer.onRefusal?.(request);
    },
    refusal() {
      for (const observer of observers) {
        const reason = observer.refusal?.();
        if (reason !== undefined) return reason;
      }
      return undefined;
    },
    onReload(report) {
      for (const observer of observers) observer.onReload?.(report);
    },
    async close() {
      await Promise.all(observers.map((observer) => observer.close?.()));
    },
  };
}

function joinWatches(one: RequestWatch, other: RequestWatch): RequestWatch {
  return {
    onOutgoing: (request) => joinOutgoing(one.onOutgoing?.(request), other.onOutgoing?.(request)),
    ended(outcome) {
      one.ended(outcome);
      other.ended(outcome);
    },
  };
}

function joinOutgoing(one: OutgoingWatch | undefined, other: OutgoingWatch | undefined): OutgoingWatch | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    headers: { ...one.headers, ...other.headers },
    ended(outcome) {
      one.ended(outcome);
      other.ended(outcome);
    },
  };
}

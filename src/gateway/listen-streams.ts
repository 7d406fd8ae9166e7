import type { AccessGate } from '../access/index.js';
import type { Caller } from './caller.js';
import { isStillAdmitted, type Opener, openerOf } from './still-admitted.js';

/** The streams of `subscriptions/listen` (MCP 2026-07-28), which end with the signal of their request. */
export interface ListenStreams {
  /** The answer to such a request, which ends also when its caller is let in no more. */
  answer(request: Request, caller: Caller, fetch: (request: Request) => Promise<Response>): Promise<Response>;
  endUnlessAdmitted(gate: Pick<AccessGate, 'decide'>): Promise<void>;
}

export function createListenStreams(): ListenStreams {
  const open = new Map<AbortController, Opener>();

  async function endOneUnlessAdmitted(end: AbortController, opener: Opener, gate: Pick<AccessGate, 'decide'>): Promise<void> {
    if (!(await isStillAdmitted(opener, gate, 'mcp'))) end.abort();
  }

  return {
    async answer(request, caller, fetch) {
      const end = new AbortController();
      const response = await fetch(new Request(request, { signal: AbortSignal.any([request.signal, end.signal]) }));
      if (response.body === null || request.signal.aborted) return response;
      const forget = () => void open.delete(end);
      open.set(end, openerOf(request, caller));
      // It ends on our side, or its client leaves.
      request.signal.addEventListener('abort', forget);
      return new Response(response.body.pipeThrough(new TransformStream({ flush: forget })), response);
    },
    async endUnlessAdmitted(gate) {
      await Promise.all([...open].map(([end, opener]) => endOneUnlessAdmitted(end, opener, gate)));
    },
  };
}

import type { McpEndpoint } from './mcp-endpoint.js';

/** An endpoint that is made at the first request for it. Most requests are answered without, and need not wait until the SDK is loaded. */
export function createEndpointOnDemand(make: () => Promise<McpEndpoint>): McpEndpoint {
  let made: Promise<McpEndpoint> | undefined;
  return {
    async fetch(request, caller, body) {
      made ??= make();
      return (await made).fetch(request, caller, body);
    },
    listsChanged() {
      void made?.then((endpoint) => endpoint.listsChanged());
    },
    accessChanged(gate) {
      void made?.then((endpoint) => endpoint.accessChanged(gate));
    },
    async close() {
      await (await made)?.close();
    },
  };
}

import type { ServerCapabilities } from '@modelcontextprotocol/server';
import type { McpCore } from '../mcp/index.js';

/**
 * What a server says that it can do (MCP 2025-11-25, "Capability Negotiation").
 *
 * `tells`: of changes to its lists. `watches`: resources that a client subscribes to.
 */
export function capabilitiesOf(offers: McpCore['offers'], { tells, watches }: { tells: boolean; watches: boolean }): ServerCapabilities {
  const list = tells ? { listChanged: true } : {};
  return {
    tools: list,
    ...(offers.resources ? { resources: { ...list, ...(watches ? { subscribe: true } : {}) } } : {}),
    ...(offers.prompts ? { prompts: list } : {}),
    ...(offers.resources || offers.prompts ? { completions: {} } : {}),
    ...(offers.logging ? { logging: {} } : {}),
  };
}

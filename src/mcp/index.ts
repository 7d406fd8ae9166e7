export type { CallRecord } from './call-record.js';
export { createMcpCore, type McpCore, type McpCoreOptions } from './create-mcp-core.js';
export { structureText } from './guard-result.js';
export { renderedPage } from './list-page.js';
export { INTERNAL_ERROR, INVALID_PARAMS, McpFault } from './mcp-fault.js';
export type { RequestContext } from './request-context.js';

/** As the SDK has them (a test compares); they stand here because plain requests are answered without loading it. */

export const CURRENT_REVISION = '2026-07-28';
/** Revisions before the current one that are served. */
export const OLDER_REVISIONS: readonly string[] = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05', '2024-10-07'];

// Members of `_meta` (MCP 2026-07-28, "General fields").
export const PROTOCOL_VERSION_META_KEY = 'io.modelcontextprotocol/protocolVersion';
export const CLIENT_INFO_META_KEY = 'io.modelcontextprotocol/clientInfo';
export const CLIENT_CAPABILITIES_META_KEY = 'io.modelcontextprotocol/clientCapabilities';
export const SERVER_INFO_META_KEY = 'io.modelcontextprotocol/serverInfo';

import type { Json } from '../model/index.js';

/** Severities of RFC 5424, least first, as MCP names them. */
export const LOG_LEVELS = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Something that the API tells while it works (`config.events.log`). */
export interface LogMessage {
  readonly level: LogLevel;
  readonly logger?: string;
  readonly data: Json;
}

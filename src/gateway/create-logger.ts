import { type Logger, pino } from 'pino';
import type { LogConfig } from '../config/index.js';
import type { JsonObject } from '../model/index.js';
import { formatLogLine } from './format-log-line.js';

export type { Logger };

/**
 * A logger that writes one line per event, as text for people or JSON for programs. Never to standard output: over stdio that belongs
 * to MCP.
 *
 * @param write receives whole lines, usually `process.stderr.write`.
 * @param fields in front of those of each event.
 */
export function createLogger({ level, format }: LogConfig, write: (line: string) => void, fields: JsonObject | null = null): Logger {
  const stream = { write: format === 'json' ? write : (line: string) => write(formatLogLine(line)) };
  return pino(
    { level, base: fields, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    stream,
  );
}

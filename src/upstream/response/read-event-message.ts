import { isJsonObject, type Json } from '../../model/index.js';
import { LOG_LEVELS, type LogLevel, type LogMessage } from '../log-message.js';
import type { CallProgress } from '../upstream.js';

const MAX_TEXT = 2000;

/** What a progress event says: `{ progress, total?, message? }`, or the number alone; `undefined` when it says neither. */
export function readProgress(data: Json): CallProgress | undefined {
  const said = isJsonObject(data) ? data : { progress: data };
  const { progress, total, message } = said;
  if (typeof progress !== 'number' || !Number.isFinite(progress)) return undefined;
  return {
    progress,
    ...(typeof total === 'number' && Number.isFinite(total) ? { total } : {}),
    ...(typeof message === 'string' ? { message: message.slice(0, MAX_TEXT) } : {}),
  };
}

/** What a log event says: `{ level?, logger?, data }`, else the whole of it at level `info`. Long texts are cut. */
export function readLogMessage(data: Json): LogMessage {
  if (!isJsonObject(data) || !('data' in data || 'message' in data)) return { level: 'info', data: shorten(data) };
  const { level, logger } = data;
  return {
    level: isLevel(level) ? level : 'info',
    ...(typeof logger === 'string' ? { logger: logger.slice(0, 100) } : {}),
    data: shorten(data.data ?? data.message ?? null),
  };
}

function isLevel(level: Json | undefined): level is LogLevel {
  return LOG_LEVELS.some((known) => known === level);
}

function shorten(data: Json): Json {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  if (text.length <= MAX_TEXT) return data;
  return `${text.slice(0, MAX_TEXT)}…`;
}

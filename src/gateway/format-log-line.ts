import { isJsonObject, type Json, type JsonObject } from '../model/index.js';

/** A JSON log line as people read it: `12:04:05 WARN  held path=a.yaml`. Control characters from outside are escaped. */
export function formatLogLine(line: string): string {
  let entry: JsonObject;
  try {
    const parsed: Json = JSON.parse(line);
    if (!isJsonObject(parsed)) return line;
    entry = parsed;
  } catch {
    return line;
  }
  const { time, level, msg, ...fields } = entry;
  const clock = typeof time === 'string' ? time.slice(11, 19) : '';
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${formatValue(value)}`);
  return `${[clock, String(level).toUpperCase().padEnd(5), escapeControls(String(msg ?? '')), ...pairs].join(' ').trimEnd()}\n`;
}

function formatValue(value: Json | undefined): string {
  if (typeof value === 'string') return /^[\w./:@%+-]+$/.test(value) ? value : escapeControls(JSON.stringify(value));
  return escapeControls(JSON.stringify(value ?? null));
}

/** A line of the log is one line, whatever an upstream or a file put into it. */
function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

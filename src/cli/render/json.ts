import { escapeJson } from './escape.js';

/** A value as indented JSON with sorted keys and a final newline: the same bytes for the same value. */
export function renderJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(sortKeys(value), null, 2))}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, child]) => [key, sortKeys(child)]),
  );
}

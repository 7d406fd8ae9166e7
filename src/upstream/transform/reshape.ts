import { isJsonObject, type Json, type Transform } from '../../model/index.js';
import { parseResponsePath, type ResponsePath } from './response-path.js';

/** The `transform.project|rename|redact` keys of files that others wrote, prepared. */
export type Reshape = (value: Json) => Json;

/**
 * Applies, in this order: `project` (dotted paths that stay), `rename` (top-level members) and `redact` (a plain name at every depth, a dotted path from
 * the top; replaced by `<redacted>`). An array is reshaped item by item.
 * `undefined` when the capability has none of them.
 */
export function prepareReshape(transform: Transform | undefined): Reshape | undefined {
  const { project, rename, redact } = transform ?? {};
  if (project === undefined && rename === undefined && redact === undefined) return undefined;
  const names = new Set(redact?.filter((entry) => !entry.includes('.')));
  const redactedPaths = (redact ?? []).filter((entry) => entry.includes('.')).map(parseResponsePath);
  const projected = project?.map(parseResponsePath);
  const renamed = new Map(Object.entries(rename ?? {}));
  const reshape: Reshape = (value) => {
    if (Array.isArray(value)) return value.map(reshape);
    let shaped = projected === undefined ? value : projectPaths(value, projected);
    if (renamed.size > 0 && isJsonObject(shaped)) {
      shaped = Object.fromEntries(Object.entries(shaped).map(([key, member]) => [renamed.get(key) ?? key, member]));
    }
    return redactedPaths.reduce(redactPath, names.size === 0 ? shaped : redactNames(shaped, names));
  };
  return reshape;
}

const REDACTED = '<redacted>';

function redactNames(value: Json, names: ReadonlySet<string>): Json {
  return mapMembers(value, (key, member) => (names.has(key) ? REDACTED : redactNames(member, names)));
}

function redactPath(value: Json, [key, ...rest]: ResponsePath): Json {
  if (Array.isArray(value)) return value.map((item: Json) => redactPath(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return REDACTED;
  return mapMembers(value, (name, member) => (name === key ? redactPath(member, rest) : member));
}

function projectPaths(value: Json, paths: readonly ResponsePath[]): Json {
  if (Array.isArray(value)) return value.map((item: Json) => projectPaths(item, paths));
  if (!isJsonObject(value)) return value;
  const kept: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    const below = paths.filter((path) => path[0] === key).map((path) => path.slice(1));
    if (member === undefined || below.length === 0) continue;
    kept.push([key, below.some((path) => path.length === 0) ? member : projectPaths(member, below)]);
  }
  return Object.fromEntries(kept);
}

function mapMembers(value: Json, change: (key: string, member: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => mapMembers(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, Json][] => (member === undefined ? [] : [[key, change(key, member)]])),
  );
}

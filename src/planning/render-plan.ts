import { type ImportPlan, isJsonObject } from '../model/index.js';

/**
 * The plan as JSON, in pieces: keys sorted, each top-level member and each item of a list on a line of its own. Joined,
 * the pieces are the file that `--out` saves and `--format json` prints; a large plan never stands in memory as one text.
 */
export function* renderPlanChunks(plan: ImportPlan): Generator<string> {
  const members = Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1));
  let opening = '{\n';
  for (const [key, value] of members) {
    yield `${opening}${JSON.stringify(key)}: `;
    opening = ',\n';
    if (Array.isArray(value)) yield* renderItems(value);
    else yield sortedJson(value);
  }
  yield '\n}\n';
}

function* renderItems(items: readonly unknown[]): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let opening = '[\n';
  for (const item of items) {
    yield opening + sortedJson(item);
    opening = ',\n';
  }
  yield '\n]';
}

const definitionTexts = new WeakMap<object, string>();

function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  return joinMembers(value, (key, member) =>
    key === '$defs' && isJsonObject(member) ? joinMembers(member, definitionJson) : sortedJson(member),
  );
}

/** Definitions are shared by identity between drafts; the text of each is made once. */
function definitionJson(_name: string, definition: unknown): string {
  if (typeof definition !== 'object' || definition === null) return sortedJson(definition);
  const text = definitionTexts.get(definition) ?? sortedJson(definition);
  definitionTexts.set(definition, text);
  return text;
}

function joinMembers(value: object, render: (key: string, member: unknown) => string): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${render(key, member)}`);
  return `{${members.join(',')}}`;
}

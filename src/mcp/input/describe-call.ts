import { isCredentialName, REDACTED, redactCredentials } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { sanitizeText } from '../../planning/index.js';
import type { ServedTool } from '../../registry/index.js';

const MAX_VALUE = 200;
const MAX_ARGUMENTS = 20;

/** A call in words for the person who is to allow it: the tool, what it does, and its arguments, cut where they are long and without credentials. */
export function describeCall({ name, serverName, effect }: ServedTool, args: JsonObject): string {
  const entries = Object.entries(args);
  const lines = entries
    .slice(0, MAX_ARGUMENTS)
    .map(([key, value]) => `- ${sanitizeText(key, LINE)}: ${spell(withoutCredentials(value ?? null, key))}`);
  const more = entries.length > MAX_ARGUMENTS ? [`- and ${entries.length - MAX_ARGUMENTS} more arguments`] : [];
  return [`Allow ${name} of ${serverName}? ${EFFECTS[effect]}`, ...(entries.length === 0 ? ['It has no arguments.'] : lines), ...more].join(
    '\n',
  );
}

const LINE = { maxLength: MAX_VALUE };

const EFFECTS: Readonly<Record<ServedTool['effect'], string>> = {
  read: 'It reads data.',
  create: 'It creates something.',
  update: 'It changes data.',
  delete: 'It deletes data.',
  unknown: 'It may change data.',
};

/** On one line, whatever the text holds. */
function spell(value: Json): string {
  return sanitizeText(JSON.stringify(value), LINE);
}

function withoutCredentials(value: Json, name: string): Json {
  if (isCredentialName(name)) return REDACTED;
  if (typeof value === 'string') return redactCredentials(value, { name });
  if (Array.isArray(value)) return value.map((item: Json) => withoutCredentials(item, name));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutCredentials(member ?? null, key)]));
}

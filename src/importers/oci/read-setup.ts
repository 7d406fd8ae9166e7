import { findCredentialLiterals, isCredentialName, REDACTED } from '../../capability/index.js';
import {
  isJsonObject,
  type Json,
  type JsonObject,
  type PackageInput,
  type PackageInputPlace,
  type PackageSetup,
  type PackageTransport,
} from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { visibleText } from '../plain-text.js';
import { readKey } from './read-key.js';

/**
 * How a package of a `server.json` is started, or a remote is reached. Keys are read in both spellings: camelCase since revision
 * 2025-09-16, snake_case before. Secrets are replaced while they are read, so that nothing downstream can show one.
 */
export function readSetup(entry: JsonObject, at: readonly (string | number)[]): PackageSetup {
  const runtime = textOf(readKey(entry, 'runtimeHint'));
  const [place, transport] = isJsonObject(entry.transport) ? [[...at, 'transport'], entry.transport] : [at, entry];
  const found = readTransport(transport, place);
  return {
    ...(runtime === undefined ? {} : { runtime }),
    ...(found === undefined ? {} : { transport: found }),
    inputs: [
      ...readInputs(entry, 'runtimeArguments', 'runtime_argument', at),
      ...readInputs(entry, 'packageArguments', 'package_argument', at),
      ...readInputs(entry, 'environmentVariables', 'environment', at),
      ...readInputs(transport, 'headers', 'header', place),
      ...readVariables(transport, 'url', place, 0),
    ],
  };
}

/** Text of a URL as it may be shown: what is secret in it is taken out. */
export function readUrl(value: Json | undefined): { readonly text: string; readonly redacted: readonly string[] } | undefined {
  return typeof value === 'string' && value.trim() !== '' ? hideSecrets(visibleText(value, MAX_TEXT)) : undefined;
}

function readTransport(value: JsonObject, at: readonly (string | number)[]): PackageTransport | undefined {
  const type = textOf(readKey(value, 'transportType')) ?? textOf(value.type);
  const url = readUrl(value.url)?.text;
  if (type === undefined && url === undefined) return undefined;
  return { type: type ?? 'unknown', ...(url === undefined ? {} : { url }), pointer: formatPointer(at) };
}

function readInputs(holder: JsonObject, key: string, place: PackageInputPlace, at: readonly (string | number)[]): readonly PackageInput[] {
  const list = readKey(holder, key);
  if (!Array.isArray(list)) return [];
  const spelled = holder[key] === undefined ? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : key;
  return list.flatMap((entry: Json, index) => {
    const here = [...at, spelled, index];
    if (isJsonObject(entry)) return [readInput(entry, textOf(entry.name), place, here, 0)];
    // A text in place of an argument is none of the schema, and still what would be given.
    return typeof entry === 'string' ? [readInput({ value: entry }, undefined, place, here, 0)] : [];
  });
}

function readInput(
  entry: JsonObject,
  name: string | undefined,
  place: PackageInputPlace,
  at: readonly (string | number)[],
  depth: number,
): PackageInput {
  const isSecret = readKey(entry, 'isSecret') === true;
  const redacted: string[] = [];
  const read = (value: Json | undefined): string | undefined => {
    const text = scalarText(value);
    if (text === undefined) return undefined;
    const hidden = hideSecrets(text, { ...(name === undefined ? {} : { name }), isSecret, isSent: true });
    redacted.push(...hidden.redacted);
    return hidden.text;
  };
  const value = read(entry.value);
  const preset = read(entry.default);
  const choices = (Array.isArray(entry.choices) ? entry.choices : []).flatMap((choice: Json) => read(choice) ?? []);
  return {
    place,
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(preset === undefined ? {} : { default: preset }),
    choices,
    isRequired: readKey(entry, 'isRequired') === true,
    isSecret,
    isRepeated: readKey(entry, 'isRepeated') === true,
    redacted,
    variables: readVariables(entry, place, at, depth),
    pointer: formatPointer(at),
  };
}

/** Sorted by name: the order of an object's keys says nothing. */
function readVariables(
  holder: JsonObject,
  place: PackageInputPlace,
  at: readonly (string | number)[],
  depth: number,
): readonly PackageInput[] {
  if (!isJsonObject(holder.variables) || depth >= MAX_DEPTH) return [];
  return Object.entries(holder.variables)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, variable]) =>
      isJsonObject(variable) ? [readInput(variable, visibleText(key, MAX_NAME), place, [...at, 'variables', key], depth + 1)] : [],
    );
}

interface SecretContext {
  readonly name?: string;
  readonly isSecret?: boolean;
  readonly isSent?: boolean;
}

/** The text without what is secret in it, with the kind and length of each part that was taken out. `{variables}` stay. */
function hideSecrets(text: string, { name, isSecret = false, isSent = false }: SecretContext = {}): { text: string; redacted: string[] } {
  const isOpen = /^(?:(?:Bearer|Basic|Token)\s+)?\{[^{}]*\}$/i.test(text);
  if (isSecret && !isOpen) {
    const isPlaceholder = findCredentialLiterals(text, { name: 'secret', isSent: true }).length === 0;
    return { text: REDACTED, redacted: isPlaceholder ? [] : [`secret value, ${text.length} characters`] };
  }
  // `-e API_KEY=…`, `--token=…`: the name stands in front of the value.
  const [, assigned, rest] = /^(?:-\S+\s+)?-{0,2}([A-Za-z_][\w-]{0,99})=(.*)$/s.exec(text) ?? [];
  if (assigned !== undefined && rest !== undefined && isCredentialName(assigned)) {
    const hidden = hideSecrets(rest, { name: assigned, isSent: true });
    return { text: `${text.slice(0, text.length - rest.length)}${hidden.text}`, redacted: hidden.redacted };
  }
  const redacted: string[] = [];
  let shown = '';
  let from = 0;
  for (const { kind, start, length } of findCredentialLiterals(text, name === undefined ? {} : { name: name.replace(/^-+/, ''), isSent })) {
    shown += `${text.slice(from, start)}${REDACTED}`;
    from = start + length;
    redacted.push(`${kind}, ${length} characters`);
  }
  return { text: shown + text.slice(from), redacted };
}

function scalarText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return visibleText(value, MAX_TEXT);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  const text = typeof value === 'string' ? visibleText(value, MAX_NAME) : '';
  return text === '' ? undefined : text;
}

const MAX_TEXT = 2_000;
const MAX_NAME = 200;
/** Variables have none of their own in the schema; a document may nest them all the same. */
const MAX_DEPTH = 4;

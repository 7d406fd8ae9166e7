import { escapeTemplate, findCredentialLiterals, isCredentialName } from '../../capability/index.js';
import { isJsonObject, type Json } from '../../model/index.js';
import { environmentName } from '../split-name.js';

/**
 * A piece of a text with `{{variables}}`: literal text, a variable that nothing gives a value (an argument of the call),
 * or a credential, which is only ever a reference to an environment variable.
 */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'argument'; readonly name: string; readonly isDynamic: boolean }
  | { readonly kind: 'secret'; readonly variable: string; readonly environment: string; readonly length: number };

/** Values of variables, the innermost first. */
export type VariableScope = readonly ReadonlyMap<string, Variable>[];

export interface Variable {
  readonly value: string;
  readonly isSecret: boolean;
}

/**
 * The variables of a collection, folder or environment (`[{ key, value, type, disabled }]`, or a plain object). One
 * without a value, and a disabled one, does not count. A secret is one by its type, its name or its value's look.
 */
export function readVariables(list: Json | undefined): ReadonlyMap<string, Variable> {
  const entries: readonly (readonly [string, Json | undefined, boolean])[] = Array.isArray(list)
    ? list.flatMap((entry: Json) => {
        if (!isJsonObject(entry) || entry.disabled === true || entry.enabled === false) return [];
        const name = entry.key ?? entry.id;
        return typeof name === 'string' ? [[name, entry.value, entry.type === 'secret'] as const] : [];
      })
    : Object.entries(isJsonObject(list) ? list : {}).map(([name, value]) => [name, value, false] as const);
  const variables = new Map<string, Variable>();
  for (const [name, value, isMarked] of entries) {
    const text = typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    if (text.trim() === '') continue;
    variables.set(name.trim(), { value: text, isSecret: isMarked || isSecretValue(name, text) });
  }
  return variables;
}

function isSecretValue(name: string, value: string): boolean {
  return (isCredentialName(name) && !/^\{\{[^{}]*\}\}$/.test(value.trim())) || findCredentialLiterals(value, { name }).length > 0;
}

/**
 * The parts of a text, its variables resolved by the scope, values that hold variables themselves included (eight deep; a
 * variable inside its own value is left an argument). Neighbouring text is joined.
 */
export function resolveText(text: string, scope: VariableScope): readonly TextPart[] {
  const parts: TextPart[] = [];
  resolveInto(parts, text, scope, []);
  return parts;
}

const MAX_NESTING = 8;
const MAX_PARTS = 1_000;
const VARIABLE = /\{\{([^{}]{1,200})\}\}/g;

function resolveInto(parts: TextPart[], text: string, scope: VariableScope, path: readonly string[]): void {
  let from = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (parts.length > MAX_PARTS) break;
    addText(parts, text.slice(from, match.index));
    from = match.index + match[0].length;
    const name = (match[1] ?? '').trim();
    const variable = path.includes(name) || path.length >= MAX_NESTING ? undefined : findVariable(name, scope);
    if (variable?.isSecret)
      parts.push({ kind: 'secret', variable: name, environment: environmentName(name), length: variable.value.length });
    else if (variable !== undefined) resolveInto(parts, variable.value, scope, [...path, name]);
    else parts.push({ kind: 'argument', name: name.replace(/^\$/, ''), isDynamic: name.startsWith('$') });
  }
  addText(parts, text.slice(from));
}

function addText(parts: TextPart[], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
  else parts.push({ kind: 'text', text });
}

function findVariable(name: string, scope: VariableScope): Variable | undefined {
  for (const variables of scope) {
    const variable = variables.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** The text when all of it is literal. */
export function literalOf(parts: readonly TextPart[]): string | undefined {
  if (parts.length === 0) return '';
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'text' ? only.text : undefined;
}

/** The variable when it is all there is. */
export function onlyArgument(parts: readonly TextPart[]): Extract<TextPart, { kind: 'argument' }> | undefined {
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'argument' ? only : undefined;
}

export function hasSecret(parts: readonly TextPart[]): boolean {
  return parts.some(({ kind }) => kind === 'secret');
}

/** As it stood in the collection, values filled in, and a mark (`<name>`) for what has none or is secret: for examples and messages. */
export function displayText(parts: readonly TextPart[], mark: (name: string) => string = (name) => `<${name}>`): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : mark(part.kind === 'secret' ? part.variable : part.name))).join('');
}

/** A template with `{env.NAME}` for every variable and secret, where the caller must not choose; what looks like one in the collection's own text is text. */
export function environmentText(parts: readonly TextPart[]): string {
  return parts
    .map((part) =>
      part.kind === 'text' ? escapeTemplate(part.text) : `{env.${part.kind === 'secret' ? part.environment : environmentName(part.name)}}`,
    )
    .join('');
}

/** What Postman puts in for a dynamic variable (`{{$guid}}`), for the argument that stands for it. */
export function describeDynamic(name: string): string {
  return DYNAMIC.get(name) ?? `Postman fills in a made-up value here ($${name}).`;
}

const DYNAMIC: ReadonlyMap<string, string> = new Map([
  ['guid', 'A new UUID; Postman makes one per request.'],
  ['randomUUID', 'A new UUID; Postman makes one per request.'],
  ['timestamp', 'The current time in seconds since 1970.'],
  ['isoTimestamp', 'The current time, ISO 8601, UTC.'],
  ['randomInt', 'A whole number from 0 to 1000.'],
]);

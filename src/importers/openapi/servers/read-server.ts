import { type DocumentNode, itemsOf, memberOf, membersOf, memberValue, quote } from '../document/node.js';
import { absoluteUrl, type ServerReading } from './server-url.js';

/** A server that a document names. */
export interface DeclaredServer {
  /** As the document spells it. */
  readonly written: string;
  /** Absolute, variables filled in; `undefined` when it cannot be called, which is reported. */
  readonly url: string | undefined;
  readonly pointer: string;
}

/** Reads a list of Server Objects (OpenAPI 3.1.1 section 4.8.5). */
export function readServers(reading: ServerReading, list: DocumentNode): readonly DeclaredServer[] {
  return itemsOf(list).map((item) => {
    const node = reading.context.follow(item) ?? item;
    return { written: writtenUrl(node) ?? '', url: readServer(reading, node), pointer: reading.context.placeOf(node) };
  });
}

function readServer(reading: ServerReading, node: DocumentNode): string | undefined {
  const written = writtenUrl(node);
  if (written === undefined) {
    reading.context.report({ severity: 'warning', code: 'malformed-server', summary: 'a server has no url; it is left out' }, node);
    return undefined;
  }
  const filled = fillVariables(reading, node, written, new Map(membersOf(memberOf(node, 'variables'))));
  return filled === undefined ? undefined : absoluteUrl(reading, node, filled);
}

/** Some generators leave the URL empty where they mean the root. */
function writtenUrl(node: DocumentNode): string | undefined {
  const url = memberValue(node, 'url');
  if (typeof url !== 'string') return undefined;
  return url.trim() === '' ? '/' : url.trim();
}

/**
 * `{name}` by what the operator gave, else https where it is the scheme and that is offered, else its default (OpenAPI 3.1.1 section 4.8.6).
 * `undefined`, reported, where a variable has no value.
 */
export function fillVariables(
  reading: ServerReading,
  node: DocumentNode,
  url: string,
  variables: ReadonlyMap<string, DocumentNode>,
): string | undefined {
  let isComplete = true;
  const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    reading.met.add(name);
    const value = schemeValue(reading, variables.get(name), name, url) ?? variableValue(reading, variables.get(name), name);
    if (value !== undefined) return value;
    isComplete = false;
    const summary = `server variable ${quote(name)} has no default`;
    const detail = `Give it with --server-var ${name}=…, or the address of the API with --base-url.`;
    reading.context.report({ severity: 'warning', code: 'server-variable-unset', summary, detail }, node);
    return whole;
  });
  return isComplete ? filled : undefined;
}

/** https for a variable that is the scheme of the URL and offers it, whatever its default, where the operator gave none. */
function schemeValue(reading: ServerReading, variable: DocumentNode | undefined, name: string, url: string): string | undefined {
  if (variable === undefined || reading.values.has(name) || !url.startsWith(`{${name}}://`)) return undefined;
  return itemsOf(memberOf(variable, 'enum')).some(({ value }) => value === 'https') ? 'https' : undefined;
}

function variableValue(reading: ServerReading, variable: DocumentNode | undefined, name: string): string | undefined {
  const given = reading.values.get(name);
  const fallback = variable && memberValue(variable, 'default');
  const value = given ?? (typeof fallback === 'string' || typeof fallback === 'number' ? String(fallback) : undefined);
  if (variable === undefined || value === undefined) return value;
  const choices = itemsOf(memberOf(variable, 'enum')).map((item) => String(item.value));
  if (choices.length > 0 && !choices.includes(value)) {
    const summary = `server variable ${quote(name)} is ${quote(value)}, which is none of ${choices.slice(0, 20).map(quote).join(', ')}`;
    reading.context.report({ severity: given === undefined ? 'info' : 'warning', code: 'server-variable-not-listed', summary }, variable);
  }
  return value;
}

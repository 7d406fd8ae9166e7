import { type Diagnostic, isJsonObject, type Json, type JsonObject, type SkippedOperation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';
import { findScripts } from './find-scripts.js';
import { readVariables, type VariableScope } from './variables.js';

/** A request of the collection with what it inherits from its folders. */
export interface RequestItem {
  readonly item: JsonObject;
  readonly request: JsonObject;
  readonly name: string;
  /** Names of its folders, the outermost first. */
  readonly folders: readonly string[];
  /** Path of the item in the document. */
  readonly at: readonly (string | number)[];
  /** The nearest auth, its own first; absent: none is said anywhere. */
  readonly auth?: { readonly value: JsonObject; readonly at: readonly (string | number)[] };
  readonly scope: VariableScope;
  /** Whether Postman sends its body whatever the method (`protocolProfileBehavior.disableBodyPruning`, the nearest that says). */
  readonly keepsBody: boolean;
  /** Scripts that Postman would run around this request. */
  readonly scripts: readonly Diagnostic[];
}

export interface WalkedCollection {
  readonly requests: readonly RequestItem[];
  readonly skipped: readonly SkippedOperation[];
}

/** All requests in the order of the document. The walk keeps its own stack: folders nest as deep as the document says. */
export function walkRequests(collection: JsonObject, at: readonly (string | number)[], outer: VariableScope): WalkedCollection {
  const requests: RequestItem[] = [];
  const skipped: SkippedOperation[] = [];
  const root = enter({ folders: [], scope: outer, keepsBody: false, scripts: [] }, collection, at, 'the collection');
  const waiting: Place[] = [];
  pushItems(waiting, collection, at, root);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, at: here, inherited } = place;
    const name = isJsonObject(value) ? readName(value, here) : `item ${String(here.at(-1))}`;
    if (isJsonObject(value) && Array.isArray(value.item)) {
      const folder = enter({ ...inherited, folders: [...inherited.folders, name] }, value, here, `the folder "${name}"`);
      pushItems(waiting, value, here, folder);
      continue;
    }
    const request = isJsonObject(value) ? requestOf(value.request) : undefined;
    if (!isJsonObject(value) || request === undefined) {
      const id = [...inherited.folders, name].join(' / ');
      skipped.push({ id, name, reason: 'It is neither a folder nor a request.', pointer: formatPointer(here) });
      continue;
    }
    const own = enter(inherited, value, here, 'the request');
    const auth = isJsonObject(request.auth) ? { value: request.auth, at: [...here, 'request', 'auth'] } : own.auth;
    requests.push({
      item: value,
      request,
      name,
      folders: inherited.folders,
      at: here,
      ...(auth === undefined ? {} : { auth }),
      scope: own.scope,
      keepsBody: own.keepsBody,
      scripts: own.scripts,
    });
  }
  return { requests, skipped };
}

interface Inherited {
  readonly folders: readonly string[];
  readonly auth?: RequestItem['auth'];
  readonly scope: VariableScope;
  readonly keepsBody: boolean;
  readonly scripts: readonly Diagnostic[];
}

interface Place {
  readonly value: Json;
  readonly at: readonly (string | number)[];
  readonly inherited: Inherited;
}

/** What counts inside a collection, folder or item: its own auth, variables and behavior before those around it. */
function enter(inherited: Inherited, holder: JsonObject, at: readonly (string | number)[], label: string): Inherited {
  const variables = readVariables(holder.variable);
  const auth = isJsonObject(holder.auth) ? { value: holder.auth, at: [...at, 'auth'] } : inherited.auth;
  const behavior = isJsonObject(holder.protocolProfileBehavior) ? holder.protocolProfileBehavior.disableBodyPruning : undefined;
  const [options = new Map(), environment = new Map(), ...nearer] = inherited.scope;
  return {
    folders: inherited.folders,
    ...(auth === undefined ? {} : { auth }),
    scope: variables.size === 0 ? inherited.scope : [options, environment, variables, ...nearer],
    keepsBody: typeof behavior === 'boolean' ? behavior : inherited.keepsBody,
    scripts: [...inherited.scripts, ...findScripts(holder, at, label)],
  };
}

/** In reverse, because the stack gives the last one first. */
function pushItems(waiting: Place[], holder: JsonObject, at: readonly (string | number)[], inherited: Inherited): void {
  const items: readonly Json[] = Array.isArray(holder.item) ? holder.item : [];
  for (let index = items.length - 1; index >= 0; index -= 1)
    waiting.push({ value: items[index] ?? null, at: [...at, 'item', index], inherited });
}

/** A request may be written as its URL alone. */
function requestOf(request: Json | undefined): JsonObject | undefined {
  if (typeof request === 'string') return { method: 'GET', url: request };
  return isJsonObject(request) ? request : undefined;
}

function readName(item: JsonObject, at: readonly (string | number)[]): string {
  const name = typeof item.name === 'string' ? plainText(item.name, 120) : '';
  return name === '' ? `item ${String(at.at(-1))}` : name;
}

import { type Capability, isJsonObject, type Json, type ProviderConfig } from '../model/index.js';
import { providersOf } from './providers-of.js';

/** Where in the request a template's text goes. */
export type TemplatePlace = 'url' | 'path' | 'query' | 'header' | 'cookie' | 'body' | 'variables' | 'rpc_params';

/** One template of a capability file: its text, where it stands in the file, and where it goes. */
export interface FoundTemplate {
  readonly text: string;
  /** From the root of the file: `['providers', 'primary', 'config', 'path']`. */
  readonly path: readonly (string | number)[];
  readonly place: TemplatePlace;
  /** Wire name of the parameter, header, cookie or outermost body member it belongs to. */
  readonly name?: string;
}

/** Every string that is a template (README: "Templates"), primary provider first, in the file's key order. */
export function findTemplates(capability: Capability): readonly FoundTemplate[] {
  const found: FoundTemplate[] = [];
  for (const { config, path } of providersOf(capability)) visitConfig(config, path, found);
  return found;
}

const TEMPLATE_MAPS = [
  ['path_params', 'path'],
  ['params', 'query'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
] as const;

function visitConfig(config: ProviderConfig, path: readonly (string | number)[], found: FoundTemplate[]): void {
  if (config.base_url !== undefined) found.push({ text: config.base_url, path: [...path, 'base_url'], place: 'url' });
  if (config.path !== undefined) found.push({ text: config.path, path: [...path, 'path'], place: 'path' });
  if (config.endpoint !== undefined) found.push({ text: config.endpoint, path: [...path, 'endpoint'], place: 'url' });
  for (const [key, place] of TEMPLATE_MAPS) {
    for (const [name, template] of Object.entries(config[key] ?? {})) {
      const at = [...path, key, name];
      if (typeof template === 'object' && template !== null) visitValue(template.value, [...at, 'value'], place, name, found);
      else visitValue(template, at, place, name, found);
    }
  }
  visitValue(config.body, [...path, 'body'], 'body', undefined, found);
  visitValue(config.variables, [...path, 'variables'], 'variables', undefined, found);
  visitValue(config.rpc_params, [...path, 'rpc_params'], 'rpc_params', undefined, found);
}

function visitValue(
  value: Json | undefined,
  path: readonly (string | number)[],
  place: TemplatePlace,
  name: string | undefined,
  found: FoundTemplate[],
): void {
  if (typeof value === 'string') found.push({ text: value, path, place, ...(name === undefined ? {} : { name }) });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) visitValue(item, [...path, index], place, name, found);
  else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) visitValue(member, [...path, key], place, name ?? key, found);
  }
}

import { type Capability, isJsonObject, type Json, type JsonObject, type ProviderConfig } from '../model/index.js';
import { renameProperties } from '../schema/index.js';
import { bodyFormOf } from './body-form.js';
import { renamePlaceholders } from './template.js';
import { renameVariables } from './uri-template.js';

type Rename = (name: string) => string;

/**
 * The capability with arguments under other names: in its input schema, its templates, and what refers to arguments by name. On the wire nothing
 * changes. Two things are the caller's to see to: that the new names are free, and `transform.request`, which spells names in JSONata.
 *
 * @param names old name → new name.
 */
export function renameArguments(capability: Capability, names: ReadonlyMap<string, string>): Capability {
  if (names.size === 0) return capability;
  const rename: Rename = (name) => names.get(name) ?? name;
  const { schema, providers, resource } = capability;
  const { primary, fallback } = providers;
  return {
    ...capability,
    schema: { ...schema, input: renameProperties(schema.input, rename) },
    providers: {
      ...providers,
      primary: { ...primary, config: renameInConfig(primary.config, rename) },
      ...(fallback === undefined
        ? {}
        : { fallback: fallback.map((provider) => ({ ...provider, config: renameInConfig(provider.config, rename) })) }),
    },
    ...(resource === undefined ? {} : { resource: { ...resource, uri_template: renameVariables(resource.uri_template, rename) } }),
  };
}

function renameInConfig(config: ProviderConfig, rename: Rename): ProviderConfig {
  const { base_url, path, endpoint, path_params, params, headers, cookies, body, variables, rpc_params, encoding } = config;
  const { pagination, input_required: input } = config;
  const text = (template: string): string => renamePlaceholders(template, rename);
  const value = (template: Json): Json => renameInValue(template, text);
  const renamed: ProviderConfig = {
    ...(base_url === undefined ? {} : { base_url: text(base_url) }),
    ...(path === undefined ? {} : { path: text(path) }),
    ...(endpoint === undefined ? {} : { endpoint: text(endpoint) }),
    ...(path_params === undefined ? {} : { path_params: renameKeys(renameInParameters(path_params, text), rename) }),
    ...(params === undefined ? {} : { params: renameInParameters(params, text) }),
    ...(headers === undefined ? {} : { headers: renameInParameters(headers, text) }),
    ...(cookies === undefined ? {} : { cookies: renameInParameters(cookies, text) }),
    ...(body === undefined ? {} : { body: value(body) }),
    ...(variables === undefined ? {} : { variables: renameInMembers(variables, text) }),
    ...(rpc_params === undefined ? {} : { rpc_params: value(rpc_params) }),
    ...(encoding !== undefined && isOfOneArgument(config) ? { encoding: renameKeys(encoding, rename) } : {}),
    ...(pagination === undefined ? {} : { pagination: renameMembers(pagination, ['argument', 'limit_argument'], rename) }),
    ...(input === undefined ? {} : { input_required: renameMembers(input, ['responses_argument', 'state_argument'], rename) }),
  };
  return { ...config, ...renamed, ...wireNames(config, rename) };
}

/** Some styles of path parameters spell the name, which stays the wire's. */
function wireNames({ path_params, param_map = {} }: ProviderConfig, rename: Rename): Pick<ProviderConfig, 'param_map'> {
  const styled = Object.keys(path_params ?? {}).filter((name) => rename(name) !== name);
  const all = { ...Object.fromEntries(styled.map((name) => [name, name])), ...param_map };
  return Object.keys(all).length === 0 ? {} : { param_map: renameKeys(all, rename) };
}

/** Whether `encoding` is keyed by the argument that is the body; that of forms is keyed by field. */
function isOfOneArgument({ content_type, body_content_type }: ProviderConfig): boolean {
  return ['text', 'xml', 'binary'].includes(bodyFormOf(content_type ?? body_content_type));
}

/** The members of these keys name arguments. */
function renameMembers<Settings extends object>(settings: Settings, keys: readonly (keyof Settings)[], rename: Rename): Settings {
  const renamed = keys.flatMap((key) => (typeof settings[key] === 'string' ? [[key, rename(settings[key])] as const] : []));
  return { ...settings, ...Object.fromEntries(renamed) };
}

function renameInParameters(templates: NonNullable<ProviderConfig['params']>, text: (template: string) => string): typeof templates {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => {
      if (typeof template === 'string') return [name, text(template)];
      const isLong = typeof template === 'object' && template !== null;
      return [name, isLong ? { ...template, value: renameInValue(template.value, text) } : template];
    }),
  );
}

function renameInValue(value: Json, text: (template: string) => string): Json {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item: Json) => renameInValue(item, text));
  return isJsonObject(value) ? renameInMembers(value, text) : value;
}

function renameInMembers(object: JsonObject, text: (template: string) => string): Record<string, Json> {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, renameInValue(member ?? null, text)]));
}

function renameKeys<Value>(object: Readonly<Record<string, Value>>, rename: Rename): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));
}

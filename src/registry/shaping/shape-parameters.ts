import { renameArguments } from '../../capability/index.js';
import type { OperationConfig, ParameterConfig } from '../../config/index.js';
import { type Capability, isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { compileValidator, nearestName, renameProperties, requiredNames } from '../../schema/index.js';
import type { OwnArgument } from '../../upstream/index.js';
import { refuseShape } from './refuse-shape.js';
import type { ShapedCapability } from './shaped-capability.js';

/**
 * Parameters of a capability hidden, given, described and renamed. A hidden one with a default is sent as that constant; pages are then no longer
 * followed by it. A hidden one without is not sent, save by the gateway itself when it follows pages.
 *
 * @throws GatewayError `config-invalid`.
 */
export function shapeParameters(capability: Capability, { mode, parameters, transform }: OperationConfig, where: string): ShapedCapability {
  const { input } = capability.schema;
  const properties: JsonObject = isJsonObject(input) && isJsonObject(input.properties) ? input.properties : {};
  const wanted = new Map(Object.entries(parameters ?? {}));
  for (const name of wanted.keys()) {
    if (Object.hasOwn(properties, name)) continue;
    const near = nearestName(name, Object.keys(properties));
    refuseShape(
      where,
      `it has no parameter "${name}"${near === undefined ? `; it has ${listed(properties)}` : `; did you mean "${near}"?`}`,
    );
  }
  if (mode === 'replace') for (const name of Object.keys(properties)) if (!wanted.has(name)) wanted.set(name, { hide: true });
  for (const [name, parameter] of wanted) checkParameter(name, parameter, input, where);

  const names = newNames(wanted, properties, where);
  if (names.size > 0 && capability.transform?.request !== undefined && transform?.request === undefined) {
    refuseShape(where, 'its file has transform.request, which reads arguments by name; to rename some, give transform.request here too');
  }
  const ownArguments = new Map<string, OwnArgument>();
  for (const [name, { hide = false, default: value }] of wanted) {
    if (hide || value !== undefined)
      ownArguments.set(names.get(name) ?? name, { isFixed: hide, ...(value === undefined ? {} : { value: value }) });
  }
  const described = { ...capability, schema: { ...capability.schema, input: describeInput(input, wanted) } };
  return { capability: withoutFixedPages(renameArguments(described, names), ownArguments), ownArguments };
}

function listed(properties: JsonObject): string {
  return Object.keys(properties).join(', ') || 'none';
}

function checkParameter(
  name: string,
  { hide, default: value, description, rename }: ParameterConfig,
  input: JsonSchema,
  where: string,
): void {
  const at = `${where}.parameters.${name}`;
  if (hide === true && (description !== undefined || rename !== undefined)) {
    refuseShape(at, `"${rename === undefined ? 'description' : 'rename'}" has no effect on a parameter that is hidden`);
  }
  if (hide === true && value === undefined && requiredNames(input).includes(name)) {
    refuseShape(at, 'it is required; to hide it, give the "default" that is sent');
  }
  if (value === undefined || !isJsonObject(input)) return;
  const only = renameProperties({ ...input, required: [] }, (other) => (other === name ? name : undefined));
  const [problem] = compileValidator(only)({ [name]: value });
  if (problem !== undefined) refuseShape(at, `its default does not fit: ${problem.message}`);
}

/** Old name → new name, of those that change. */
function newNames(wanted: ReadonlyMap<string, ParameterConfig>, properties: JsonObject, where: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const name of Object.keys(properties)) {
    const renamed = wanted.get(name)?.rename ?? name;
    const other = taken.get(renamed);
    if (other !== undefined) refuseShape(where, `the parameters "${other}" and "${name}" would both be named "${renamed}"`);
    taken.set(renamed, name);
    if (renamed !== name) names.set(name, renamed);
  }
  return names;
}

function describeInput(input: JsonSchema, wanted: ReadonlyMap<string, ParameterConfig>): JsonSchema {
  const shown = renameProperties(input, (name) => (wanted.get(name)?.hide === true ? undefined : name));
  if (!isJsonObject(shown) || !isJsonObject(shown.properties)) return shown;
  const properties = Object.entries(shown.properties).map(([name, property]) => [
    name,
    describeProperty(property ?? true, wanted.get(name)),
  ]);
  const required = requiredNames(shown).filter((name) => wanted.get(name)?.default === undefined);
  const { required: _before, ...rest } = shown;
  return { ...rest, properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
}

function describeProperty(property: Json, parameter: ParameterConfig | undefined): Json {
  if (parameter?.description === undefined && parameter?.default === undefined) return property;
  return {
    ...(isJsonObject(property) ? property : {}),
    ...(parameter.description === undefined ? {} : { description: parameter.description }),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
  };
}

/** Nobody turns pages whose number is a constant. */
function withoutFixedPages(capability: Capability, ownArguments: ReadonlyMap<string, OwnArgument>): Capability {
  const { primary, fallback } = capability.providers;
  const withoutPages = (provider: typeof primary): typeof primary => {
    const { pagination, ...config } = provider.config;
    const own = pagination?.argument === undefined ? undefined : ownArguments.get(pagination.argument);
    return own?.isFixed === true && own.value !== undefined ? { ...provider, config } : provider;
  };
  return {
    ...capability,
    providers: { primary: withoutPages(primary), ...(fallback === undefined ? {} : { fallback: fallback.map(withoutPages) }) },
  };
}

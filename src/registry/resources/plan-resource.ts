import { parseUriTemplate, tokenizeTemplate, type UriTemplate } from '../../capability/index.js';
import type { Capability } from '../../model/index.js';
import { requiredNames, rootProperties } from '../../schema/index.js';
import type { PreparedCall } from '../../upstream/index.js';
import { isScalarProperty } from './is-scalar-property.js';

/**
 * The URI template of a capability as a resource: its own, else `api://<server>/<path of the API>` with every argument of a single value, those
 * that do not stand in the path as `{?a,b}`. A string says why it can have none.
 */
export function planResource({ capability, isRead }: PreparedCall, serverName: string): UriTemplate | string {
  if (!isRead) return 'only a read can be one';
  const { input } = capability.schema;
  const properties = rootProperties(input);
  const template = parseUriTemplate(capability.resource?.uri_template ?? ownTemplate(capability, serverName));
  if (typeof template === 'string') return template;
  const names = new Set(template.variables.map(({ name }) => name));
  const unknown = [...names].find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) return `its URI has the variable {${unknown}}, and there is no such argument`;
  const missing = requiredNames(input).find((name) => !names.has(name));
  return missing === undefined ? template : `its URI has no variable for the argument "${missing}", which is required`;
}

function ownTemplate({ name, schema: { input }, providers }: Capability, serverName: string): string {
  const properties = rootProperties(input);
  const usable = Object.keys(properties)
    .filter((argument) => /^[A-Za-z0-9_]+$/.test(argument) && isScalarProperty(properties[argument]))
    .sort();
  const path = pathOf(providers.primary.config.path, usable) ?? `/${name}`;
  const query = usable.filter((argument) => !path.includes(`{${argument}}`));
  return `api://${serverName}${path}${query.length === 0 ? '' : `{?${query.join(',')}}`}`;
}

/** The API's path where all that stands in it can be a variable. */
function pathOf(path: string | undefined, usable: readonly string[]): string | undefined {
  if (path === undefined || !path.startsWith('/') || /[?#]/.test(path)) return undefined;
  const { parts } = tokenizeTemplate(path);
  if (!parts.every((part) => part.kind === 'text' || (part.kind === 'argument' && usable.includes(part.name)))) return undefined;
  return parts.map((part) => (part.kind === 'text' ? encodeURI(part.text) : `{${part.name}}`)).join('');
}

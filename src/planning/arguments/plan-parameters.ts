import { escapeArguments, escapeTemplate, headerNameFault, redactCredentials } from '../../capability/index.js';
import type {
  Auth,
  Diagnostic,
  Json,
  JsonSchema,
  Operation,
  OperationHints,
  Parameter,
  ParameterLocation,
  ParameterTemplate,
  ProviderConfig,
  RestRequest,
} from '../../model/index.js';
import type { Argument } from './argument.js';
import { credentialOf } from './credential-parameter.js';
import { hiddenConstant } from './hints.js';

type RestConfig = Pick<ProviderConfig, 'path' | 'path_params' | 'params' | 'headers' | 'cookies' | 'param_map' | 'static_params'>;

/** What becomes of a request's parameters: the arguments they are, and their part of the configuration once those have names. */
export interface ParameterPlan {
  readonly arguments: readonly Argument[];
  readonly losses: readonly Diagnostic[];
  config(nameOf: (argument: Argument) => string): RestConfig;
}

/** A parameter that the caller gives, or one with a constant (a template), or a hidden one that is not sent. */
interface Planned {
  readonly parameter: Parameter;
  readonly argument?: Argument;
  readonly constant?: Json;
}

/** How an operation is called: what of it is sent, of all that it accepts. */
interface CredentialPlan {
  readonly auth: Auth;
  readonly security: Operation['security'] | undefined;
}

/**
 * Plans path, query, header and cookie parameters. Constants, and parameters that the source's author hides, are written into the
 * file; credentials of the operation are left out. `keepsEnvironment`: `{env.NAME}` in a constant is a reference and not text.
 */
export function planParameters(
  request: RestRequest,
  hints: OperationHints | undefined,
  { auth, security }: CredentialPlan,
  keepsEnvironment: boolean,
): ParameterPlan {
  const losses: Diagnostic[] = [];
  const declared = new Set(request.parameters.filter(({ location }) => location === 'path').map(({ name }) => name));
  const inPath = new Set([...request.path.matchAll(PATH_PLACEHOLDER)].map(([, name = '']) => name));
  const undeclared = [...inPath].filter((name) => !declared.has(name) && !(keepsEnvironment && isEnvironment(name)));
  const parameters = [...request.parameters, ...undeclared.map(missingPathParameter)];
  for (const name of undeclared) {
    losses.push(loss('path-parameter-undeclared', `the path parameter "${name}" is declared nowhere; it is taken as a required text`));
  }
  const planned = parameters.flatMap((parameter): Planned[] => {
    const fault = nameFault(parameter);
    if (fault !== undefined) {
      losses.push(loss('parameter-name', `${fault}; the parameter is left out`, parameter.pointer));
      return [];
    }
    const credential = parameter.fixed === undefined ? credentialOf(parameter, auth, security) : undefined;
    if (credential !== undefined) {
      losses.push(describeCredential(parameter, credential));
      return [];
    }
    return [planParameter(parameter, hints, keepsEnvironment, losses)];
  });
  return {
    arguments: planned.flatMap(({ argument }) => (argument === undefined ? [] : [argument])),
    losses,
    config: (nameOf) => writeConfig(request.path, planned, nameOf),
  };
}

const PATH_PLACEHOLDER = /\{([^{}/]*)\}/g;
const PLACEHOLDER_OR_BRACE = /\{([^{}/]*)\}|[{}]/g;

function isEnvironment(name: string): boolean {
  return /^env\.[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

function nameFault({ name, location }: Parameter): string | undefined {
  // Of a path parameter, the file has the argument's name only.
  if (name === '__proto__' && location !== 'path') return '"__proto__" can be no name in a capability file';
  return location === 'header' || location === 'cookie' ? headerNameFault(location, name) : undefined;
}

function missingPathParameter(name: string): Parameter {
  const schema: JsonSchema = { type: 'string' };
  const shape = { style: 'simple', explode: false, allowReserved: false, allowEmptyValue: false } as const;
  return { name, location: 'path', required: true, deprecated: false, schema, ...shape, pointer: '' };
}

function planParameter(parameter: Parameter, hints: OperationHints | undefined, keepsEnvironment: boolean, losses: Diagnostic[]): Planned {
  const { name, location, fixed, required, description, deprecated, schema, pointer } = parameter;
  if (fixed !== undefined) return { parameter, constant: fixedTemplate(parameter, fixed, keepsEnvironment, losses) };
  const hint = hints?.parameters?.[name];
  const hidden = hiddenConstant(hint, required || location === 'path');
  if (hidden !== undefined) return { parameter, ...(hidden.value === undefined ? {} : { constant: hidden.value }) };
  if (hint?.hidden === true)
    losses.push(loss('hidden-parameter', `"${name}" is required and has no default, so it stays visible`, pointer));
  const said = hint?.description ?? description;
  const argument: Argument = {
    place: location,
    wireName: name,
    schema,
    required: required || location === 'path',
    deprecated,
    ...(hint?.name === undefined ? {} : { wantedName: hint.name }),
    ...(said === undefined ? {} : { description: said }),
    ...(hint?.default === undefined ? {} : { defaultValue: hint.default }),
  };
  return { parameter, argument };
}

function fixedTemplate({ name, pointer }: Parameter, fixed: string, keepsEnvironment: boolean, losses: Diagnostic[]): string {
  const redacted = redactCredentials(fixed, { name, isSent: true });
  if (redacted !== fixed) {
    losses.push(
      loss(
        'credential-redacted',
        `"${name}" holds a credential-shaped literal (${fixed.length} characters), replaced by <redacted>`,
        pointer,
      ),
    );
  }
  return keepsEnvironment ? escapeArguments(redacted) : escapeTemplate(redacted);
}

function writeConfig(path: string, planned: readonly Planned[], nameOf: (argument: Argument) => string): RestConfig {
  const templates = (location: ParameterLocation): [string, ParameterTemplate][] =>
    planned.flatMap(({ parameter, argument, constant }): [string, ParameterTemplate][] => {
      if (parameter.location !== location) return [];
      if (argument !== undefined) return [[parameter.name, writeTemplate(parameter, `{${nameOf(argument)}}`)]];
      if (constant === undefined || (location === 'query' && isStatic(constant))) return [];
      return [[parameter.name, writeTemplate(parameter, constant)]];
    });
  const statics = planned.flatMap(({ parameter, constant }) =>
    parameter.location === 'query' && constant !== undefined && isStatic(constant) ? [[parameter.name, constant] as const] : [],
  );
  return {
    path: writePath(path, planned, nameOf),
    ...writePathParameters(planned, nameOf),
    ...entriesOf('params', templates('query')),
    ...entriesOf('headers', templates('header')),
    ...entriesOf('cookies', templates('cookie')),
    ...(statics.length === 0 ? {} : { static_params: Object.fromEntries(statics) }),
  };
}

/** Plain constants without a placeholder of any kind, escaped ones included: those are sent as they stand. */
function isStatic(constant: Json): constant is string | number | boolean | null {
  return typeof constant === 'string' ? !/\{[a-zA-Z0-9_.-]{1,64}\}/.test(constant) : typeof constant !== 'object' || constant === null;
}

function writePath(path: string, planned: readonly Planned[], nameOf: (argument: Argument) => string): string {
  const [withoutFragment = ''] = path.split('#', 1);
  // A brace beside a placeholder would make text of it: `{{id}}` is the literal `{id}` in a template.
  return withoutFragment.replace(PLACEHOLDER_OR_BRACE, (placeholder, name: string | undefined) => {
    if (name === undefined) return encodeURIComponent(placeholder);
    const found = planned.find(({ parameter }) => parameter.location === 'path' && parameter.name === name);
    if (found === undefined) return placeholder; // the environment's: every other one has a parameter
    if (found.argument !== undefined) return `{${nameOf(found.argument)}}`;
    const { constant = '' } = found;
    return typeof constant === 'string' && constant.startsWith('{env.') ? constant : encodeURIComponent(String(constant));
  });
}

function writePathParameters(planned: readonly Planned[], nameOf: (argument: Argument) => string): RestConfig {
  const styled: [string, ParameterTemplate][] = [];
  const renamed: [string, string][] = [];
  for (const { parameter, argument } of planned) {
    if (parameter.location !== 'path' || argument === undefined) continue;
    const name = nameOf(argument);
    const template = writeTemplate(parameter, `{${name}}`);
    if (typeof template === 'object') styled.push([name, template]);
    if (parameter.style === 'matrix' && name !== parameter.name) renamed.push([name, parameter.name]);
  }
  return { ...entriesOf('path_params', styled), ...(renamed.length === 0 ? {} : { param_map: Object.fromEntries(renamed) }) };
}

const DEFAULT_STYLES: Readonly<Record<ParameterLocation, Parameter['style']>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

/** The value alone where everything else is the default of its place (OpenAPI 3.1 section 4.8.12.2). */
function writeTemplate(parameter: Parameter, value: Json): ParameterTemplate {
  const { location, style, explode, allowReserved, allowEmptyValue, contentType, defaultSent } = parameter;
  const explodesByDefault = style === 'form' || style === 'cookie';
  const shape = {
    ...(style === DEFAULT_STYLES[location] ? {} : { style }),
    ...(explode === explodesByDefault || style === 'deepObject' ? {} : { explode }),
    ...(allowReserved ? { allow_reserved: true } : {}),
    ...(allowEmptyValue ? { allow_empty: true } : {}),
  };
  const said = {
    ...(contentType === undefined ? shape : { content_type: contentType }),
    ...(defaultSent === undefined ? {} : { default: typeof defaultSent === 'object' ? [...defaultSent] : defaultSent }),
  };
  const isScalar = typeof value !== 'object' || value === null;
  return isScalar && Object.keys(said).length === 0 ? value : { value, ...said };
}

function entriesOf<Key extends 'path_params' | 'params' | 'headers' | 'cookies'>(
  key: Key,
  entries: readonly (readonly [string, ParameterTemplate])[],
): { [name in Key]?: Record<string, ParameterTemplate> } {
  return entries.length === 0 ? {} : ({ [key]: Object.fromEntries(entries) } as { [name in Key]: Record<string, ParameterTemplate> }); // one computed key
}

function loss(code: string, summary: string, pointer?: string): Diagnostic {
  return { severity: 'warning', code, summary, ...(pointer === undefined || pointer === '' ? {} : { pointer }) };
}

function describeCredential({ name, location, pointer }: Parameter, credential: 'chosen' | 'other'): Diagnostic {
  const what = `the ${location} parameter "${name}" is`;
  const summary =
    credential === 'chosen'
      ? `${what} the credential that the operation requires, and no argument: it is sent as configured`
      : `${what} the credential of another way to authenticate, and no argument: it is not sent`;
  return { severity: 'info', code: 'credential-parameter', summary, pointer };
}

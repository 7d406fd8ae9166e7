import { isJsonObject, type JsonSchema, type Parameter } from '../../../model/index.js';

/** The action that a call asks for by a query parameter that can only have one value (`Action=DeleteQueue`). */
export interface NamedAction {
  readonly parameter: string;
  /** Without the groups in front of it: `photos.delete` → `delete`. */
  readonly action: string;
}

/**
 * The action of APIs that tell calls apart by a query parameter where others have paths and methods. A `GET` promises nothing there: the Query
 * APIs of AWS delete by `GET /?Action=DeleteQueue`. `undefined` where the parameter is optional or has several values.
 */
export function findNamedAction(parameters: readonly Parameter[]): NamedAction | undefined {
  for (const { name, location, required, fixed, schema } of parameters) {
    if (location !== 'query' || !ACTION_NAMES.has(name.toLowerCase())) continue;
    const value = fixed ?? (required ? onlyValueOf(schema) : undefined);
    const action = value?.split('.').at(-1);
    if (action !== undefined && action !== '') return { parameter: name, action };
  }
  return undefined;
}

const ACTION_NAMES: ReadonlySet<string> = new Set(['action', 'operation', 'method', 'op', 'cmd', 'command']);

function onlyValueOf(schema: JsonSchema): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  const values = Array.isArray(schema.enum) ? schema.enum : [schema.const];
  const [value] = values;
  return values.length === 1 && typeof value === 'string' ? value : undefined;
}

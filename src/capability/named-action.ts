import { isJsonObject, type Json } from '../model/index.js';

/**
 * What an API is asked to do by a query parameter that can only have one value, where others have paths and methods: the Query APIs of AWS
 * delete by `GET /?Action=DeleteQueue`. Groups in front of it are left out: `photos.delete` → `delete`.
 *
 * @param value the constant that is sent, or what is sent where the caller gives nothing, else `undefined`.
 * @param schema of the argument that is sent, when it has to be given.
 * @returns `undefined` for other parameters, and where there is a choice.
 */
export function namedAction(parameter: string, value: string | undefined, schema: Json | undefined): string | undefined {
  if (!ACTION_NAMES.has(parameter.toLowerCase())) return undefined;
  const action = (value ?? onlyValueOf(schema))?.split('.').at(-1);
  return action === '' ? undefined : action;
}

const ACTION_NAMES: ReadonlySet<string> = new Set(['action', 'operation', 'method', 'op', 'cmd', 'command']);

function onlyValueOf(schema: Json | undefined): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  const values = Array.isArray(schema.enum) ? schema.enum : [schema.const];
  const [value] = values;
  return values.length === 1 && typeof value === 'string' ? value : undefined;
}

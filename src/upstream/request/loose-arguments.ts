import type { Json, JsonObject, ProviderConfig } from '../../model/index.js';
import { readArgument } from './compile-value.js';
import type { BuildBody } from './encoded-body.js';
import { prepareQuery } from './prepare-query.js';
import type { TemplateContext } from './resolve-template.js';

/** Arguments that only `param_map` mentions, in files written by hand: the query, or the JSON body of POST, PUT and PATCH. */
export function prepareLooseArguments(
  config: ProviderConfig,
  method: string,
  hasBody: boolean,
  context: TemplateContext,
  fixed: ReadonlySet<string>,
): { query?: (args: JsonObject) => string[]; body?: BuildBody } {
  const loose = Object.entries(config.param_map ?? {}).filter(([argument]) => !context.usedArguments.has(argument));
  if (loose.length === 0) return {};
  if (hasBody || !['POST', 'PUT', 'PATCH'].includes(method)) {
    return {
      query: prepareQuery({ params: Object.fromEntries(loose.map(([argument, name]) => [name, `{${argument}}`])) }, context, fixed),
    };
  }
  return {
    body(args) {
      const members = loose.flatMap(([argument, name]): [string, Json][] => {
        const value = readArgument(args, argument);
        return value === undefined ? [] : [[name, value]];
      });
      return members.length === 0 ? undefined : { content: JSON.stringify(Object.fromEntries(members)), contentType: 'application/json' };
    },
  };
}

import type { JsonObject, ProviderConfig } from '../../model/index.js';
import { fixedParameters, refuseFixedNames } from './fixed-names.js';
import { prepareParameter } from './parameter-template.js';
import { encodeReserved, encodeUnreserved } from './percent-encode.js';
import type { TemplateContext } from './resolve-template.js';
import { type ParameterShape, scalarText, serializePairs } from './serialize-parameter.js';

/** The `name=value` pairs of a call's query, encoded, in the order of the file: `params`, then the constants of `static_params`. */
export type BuildQuery = (args: JsonObject) => string[];

/** Names of what the caller cannot set: constants of the file, what its address spells, and what the operator gives. */
export function fixedQueryNames(config: ProviderConfig, context: TemplateContext, spelled: readonly string[]): ReadonlySet<string> {
  const names = [...Object.keys(config.static_params ?? {}), ...fixedParameters(config.params, context)];
  return new Set([...names, ...spelled]);
}

/** Prepares `config.params` and `config.static_params`. An object with a member that makes a pair of a `fixed` name is refused with `ArgumentError`. */
export function prepareQuery(
  config: Pick<ProviderConfig, 'params' | 'static_params'>,
  context: TemplateContext,
  fixed: ReadonlySet<string>,
): BuildQuery {
  const parameters = Object.entries(config.params ?? {}).map(([name, template]) => {
    const parameter = prepareParameter(name, template, 'form', context);
    const encodeValue = parameter.allowReserved ? (text: string) => encodeReserved(text, 'query') : encodeUnreserved;
    const shape: ParameterShape = {
      name,
      style: parameter.style,
      explode: parameter.explode,
      allowEmpty: parameter.allowEmpty,
      encodeName: encodeUnreserved,
      encodeValue,
    };
    return { fill: parameter.fill, shape };
  });
  const constants = Object.entries(config.static_params ?? {}).map(
    ([name, value]) => [encodeUnreserved(name), encodeUnreserved(scalarText(value))] as const,
  );
  const constantPairs = constants.map(([name, value]) => `${name}=${value}`);
  return (args) => {
    const pairs: string[] = [];
    for (const { fill, shape } of parameters) {
      const value = fill(args);
      if (value === undefined) continue;
      const added = serializePairs(shape, value);
      refuseFixedNames(added, value, shape.name, fixed);
      pairs.push(...added);
    }
    pairs.push(...constantPairs);
    return pairs;
  };
}

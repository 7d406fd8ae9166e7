import type { JsonObject, ProviderConfig } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { prepareParameter } from './parameter-template.js';
import { encodeReserved, encodeUnreserved } from './percent-encode.js';
import type { TemplateContext } from './resolve-template.js';
import { type ParameterShape, scalarText, serializePairs } from './serialize-parameter.js';

/** The `name=value` pairs of a call's query, encoded, in the order of the file: `params`, then the constants of `static_params`. */
export type BuildQuery = (args: JsonObject) => string[];

/**
 * Prepares `config.params` and `config.static_params`. An argument cannot set a constant: an exploded object with a member of
 * that name is refused with `ArgumentError`.
 */
export function prepareQuery(config: ProviderConfig, context: TemplateContext): BuildQuery {
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
    return { fill: parameter.fill, shape, explodes: parameter.explode && parameter.style !== 'deepObject' };
  });
  const constants = Object.entries(config.static_params ?? {}).map(
    ([name, value]) => [encodeUnreserved(name), encodeUnreserved(scalarText(value))] as const,
  );
  const fixed = constants.map(([name, value]) => `${name}=${value}`);
  const fixedNames = new Set(constants.map(([name]) => name));
  return (args) => {
    const pairs: string[] = [];
    for (const { fill, shape, explodes } of parameters) {
      const value = fill(args);
      if (value === undefined) continue;
      const added = serializePairs(shape, value);
      if (explodes && typeof value === 'object') refuseFixedNames(added, fixedNames);
      pairs.push(...added);
    }
    pairs.push(...fixed);
    return pairs;
  };
}

function refuseFixedNames(pairs: readonly string[], fixedNames: ReadonlySet<string>): void {
  for (const pair of pairs) {
    const name = pair.slice(0, Math.max(0, pair.indexOf('=')));
    if (fixedNames.has(name)) throw new ArgumentError('', `the query parameter "${name}" is fixed and cannot be given by the caller`);
  }
}

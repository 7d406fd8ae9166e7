import { isJsonObject, type Json, type ParameterTemplate } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { compileValue } from './compile-value.js';
import { pairName } from './pair-name.js';
import type { TemplateContext } from './resolve-template.js';

/** Names of parameters whose templates leave nothing to the caller: constants, values of the environment, what the operator gives. */
export function fixedParameters(parameters: Readonly<Record<string, ParameterTemplate>> = {}, context: TemplateContext): string[] {
  const values = Object.entries(parameters).map(([name, template]) => [name, isJsonObject(template) ? template.value : template] as const);
  return fixedMembers(values, context);
}

/** The same of the fields of a form. */
export function fixedFields(body: Json, context: TemplateContext): string[] {
  return isJsonObject(body) ? fixedMembers(Object.entries(body), context) : [];
}

function fixedMembers(members: readonly (readonly [name: string, value: Json | undefined])[], context: TemplateContext): string[] {
  return members.flatMap(([name, value]) => {
    const own: TemplateContext = { ...context, environmentValues: new Map(), usedArguments: new Set() };
    compileValue(value ?? null, own);
    return [...own.usedArguments].every((argument) => context.fixedArguments.has(argument)) ? [name] : [];
  });
}

/**
 * Throws `ArgumentError` where the members of an object that the caller gave are pairs (`name=value`, encoded) of a fixed name: which of two an API takes, nobody
 * knows. `own` is the name of the parameter itself. Names are compared as whoever receives them reads them, however they are encoded.
 */
export function refuseFixedNames(pairs: readonly string[], value: Json, own: string, fixed: ReadonlySet<string>): void {
  if (fixed.size === 0 || !isJsonObject(value)) return;
  for (const pair of pairs) {
    const name = pairName(pair);
    if (name !== own && fixed.has(name)) throw new ArgumentError('', `the parameter "${name}" is fixed and cannot be given by the caller`);
  }
}

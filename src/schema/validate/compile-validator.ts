import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type Json, type JsonSchema } from '../../model/index.js';
import { createAjv } from './ajv.js';
import { closedRootNames } from './closed-root-names.js';
import { describeErrors, unknownName } from './describe-errors.js';
import { enforceableSchema } from './enforceable-schema.js';
import { exactStandIn, withExactIntegers } from './exact-integers.js';
import { prepareExactTexts } from './exact-texts.js';
import type { ValidationProblem } from './validation-problem.js';

/** Every problem of the value, in the order of the schema; empty when it is valid. The value is never changed. */
export type Validator = (value: unknown) => readonly ValidationProblem[];

export interface ValidatorOptions {
  /**
   * Refuse properties that neither the root of the schema names nor this set, where the schema itself has no word on them: a call has no place to
   * put them.
   */
  readonly alsoTaken?: ReadonlySet<string>;
  /** Refuse integers beyond 2^53, which have lost digits when they were read; a text of their digits is taken for them. */
  readonly isExact?: boolean;
}

/**
 * A validator of JSON Schema 2020-12 with formats. Compiling costs about a millisecond: do it at first use. Patterns run in
 * linear time; those the engine cannot run are not enforced (see `checkSchema`).
 *
 * @throws Error when the schema does not compile, which `checkSchema` tells beforehand.
 */
export function compileValidator(schema: JsonSchema, options: ValidatorOptions = {}): Validator {
  const { isExact = false, alsoTaken } = options;
  const enforced = enforceableSchema(isExact ? withExactIntegers(schema) : schema);
  const mapTexts = isExact ? prepareExactTexts(schema) : undefined;
  shared ??= createAjv();
  const validate = shared.compile(enforced);
  if (typeof enforced === 'object') shared.removeSchema(enforced); // Ajv would remember every schema it ever saw
  const named = alsoTaken === undefined ? undefined : closedRootNames(schema);
  return (value) => {
    // What is given as JSON is JSON; anything else the validator refuses.
    const judged = mapTexts === undefined ? value : mapTexts(value as Json, exactStandIn);
    const problems = validate(judged) ? [] : describeErrors(validate.errors ?? []);
    if (named === undefined || !isJsonObject(value)) return problems;
    for (const name of Object.keys(value)) {
      if (!named.has(name) && alsoTaken?.has(name) !== true) problems.push(unknownName('', name, named));
    }
    return problems;
  };
}

let shared: Ajv2020 | undefined;

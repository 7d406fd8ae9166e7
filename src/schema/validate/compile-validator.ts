import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonSchema } from '../../model/index.js';
import { createAjv } from './ajv.js';
import { describeErrors, unknownName } from './describe-errors.js';
import { enforceableSchema } from './enforceable-schema.js';
import { withExactIntegers } from './exact-integers.js';
import type { ValidationProblem } from './validation-problem.js';

/** Every problem of the value, in the order of the schema; empty when it is valid. The value is never changed. */
export type Validator = (value: unknown) => readonly ValidationProblem[];

export interface ValidatorOptions {
  /** Refuse properties of the root that the schema does not name, also where the schema itself would let them pass: a call has no place to put them. */
  readonly isRootClosed?: boolean;
  /** Refuse integers beyond 2^53, which have lost digits when they were read. */
  readonly isExact?: boolean;
}

/**
 * A validator of JSON Schema 2020-12 with formats. Compiling costs about a millisecond: do it at first use. Patterns run in
 * linear time; those the engine cannot run are not enforced (see `checkSchema`).
 *
 * @throws Error when the schema does not compile, which `checkSchema` tells beforehand.
 */
export function compileValidator(schema: JsonSchema, options: ValidatorOptions = {}): Validator {
  const enforced = enforceableSchema(options.isExact === true ? withExactIntegers(schema) : schema);
  shared ??= createAjv();
  const validate = shared.compile(enforced);
  shared.removeSchema(enforced); // Ajv would remember every schema it ever saw
  const rootNames = options.isRootClosed === true ? closedRootNames(schema) : undefined;
  return (value) => {
    const problems = validate(value) ? [] : describeErrors(validate.errors ?? []);
    if (rootNames === undefined || !isJsonObject(value)) return problems;
    const unknown = Object.keys(value).filter((name) => !rootNames.has(name));
    return unknown.length === 0 ? problems : [...problems, ...unknown.map((name) => unknownName('', name, rootNames))];
  };
}

let shared: Ajv2020 | undefined;

/** The names a root without own word on other properties takes; `undefined` when it has one. */
function closedRootNames(schema: JsonSchema): ReadonlySet<string> | undefined {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return undefined;
  const saysSo = [
    'additionalProperties',
    'unevaluatedProperties',
    'patternProperties',
    'oneOf',
    'anyOf',
    'allOf',
    '$ref',
    'if',
    'dependentSchemas',
  ];
  return saysSo.some((keyword) => schema[keyword] !== undefined) ? undefined : new Set(Object.keys(schema.properties));
}

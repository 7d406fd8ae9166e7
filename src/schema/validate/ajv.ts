import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { addCommonFormats } from './formats.js';
import { compileLinearPattern } from './linear-pattern.js';

/**
 * An Ajv for JSON Schema 2020-12 with formats: it collects every error, coerces nothing, ignores formats and keywords it
 * does not know, sees only own properties (an argument may be called `constructor`), and runs patterns in linear time.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    ownProperties: true,
    multipleOfPrecision: 9,
    validateSchema: false,
    code: { regExp: createPattern, optimize: false }, // optimising slows compiling by a third, and calls get no faster
    ...options,
  });
  addCommonFormats(ajv);
  return ajv;
}

function createPattern(pattern: string): { test(text: string): boolean } {
  return compileLinearPattern(pattern) ?? MATCHES_ALL;
}
createPattern.code = 'createPattern'; // what Ajv would print in stand-alone code, which we never ask for

const MATCHES_ALL = { test: () => true };

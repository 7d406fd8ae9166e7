import type { ErrorObject } from 'ajv';
import { isJsonObject } from '../../model/index.js';
import { nearestName } from '../nearest-name.js';
import { isExactBound } from './exact-integers.js';
import type { ValidationProblem } from './validation-problem.js';

/** More accepted names or values than this are not listed. */
const MAX_ALLOWED = 100;

/**
 * Ajv's errors as problems that a caller can act on. Of a failed `oneOf` or `anyOf` only the alternative that came nearest is
 * explained; errors that say the same are one.
 */
export function describeErrors(errors: readonly ErrorObject[]): ValidationProblem[] {
  const problems: ValidationProblem[] = [];
  const seen = new Set<string>();
  for (const error of withNearestAlternatives(errors)) {
    const problem = describeError(error);
    const key = `${problem.path}\n${problem.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(problem);
  }
  return problems;
}

/** A property that the object does not take. */
export function unknownName(path: string, name: string, allowed: ReadonlySet<string>): ValidationProblem {
  const suggestion = nearestName(name, allowed);
  const noun = path === '' ? 'argument' : 'property';
  return {
    path: `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message: `unknown ${noun} ${JSON.stringify(name)}`,
    keyword: 'additionalProperties',
    ...(allowed.size === 0 || allowed.size > MAX_ALLOWED ? {} : { allowed: [...allowed].sort() }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function describeError(error: ErrorObject): ValidationProblem {
  const { keyword, instancePath: path, params } = error;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return describeMissing(error, String(params.missingProperty));
    case 'additionalProperties':
      return unknownName(path, String(params.additionalProperty), propertyNames(error));
    case 'unevaluatedProperties':
      return { ...unknownName(path, String(params.unevaluatedProperty), propertyNames(error)), keyword };
    case 'type':
      return { path, keyword, message: `must be ${[params.type].flat().join(' or ')}, is ${typeName(error.data)}` };
    case 'enum':
      return describeEnum(error, params.allowedValues);
    case 'const':
      return describeEnum(error, [params.allowedValue]);
    case 'pattern':
      return { path, keyword, message: `must match the pattern ${String(params.pattern)}` };
    case 'format':
      return { path, keyword, message: `must be in the format ${String(params.format)}` };
    case 'maximum':
    case 'minimum':
      return { path, keyword, message: isInexact(error) ? INEXACT : (error.message ?? `does not satisfy ${keyword}`) };
    case 'oneOf':
      return params.passingSchemas === null || params.passingSchemas === undefined
        ? { path, keyword, message: 'matches none of the alternatives' }
        : { path, keyword, message: 'matches more than one of the alternatives; make it match exactly one' };
    case 'anyOf':
      return { path, keyword, message: 'matches none of the alternatives' };
    case 'false schema':
      return { path, keyword, message: 'is not allowed' };
    default:
      return { path, keyword, message: error.message ?? `does not satisfy ${keyword}` };
  }
}

const INEXACT =
  'is an integer beyond ±9007199254740991 (2^53 - 1), where JSON numbers lose digits: another one could be sent than was meant. Give its digits as a string; where no string is accepted, it cannot be given';

/** Whether the value is an integer that lost digits. */
function isInexact({ keyword, params }: ErrorObject): boolean {
  return (keyword === 'maximum' || keyword === 'minimum') && isExactBound(params.limit);
}

/** A missing property; a name that was given and is unknown may be its misspelling. */
function describeMissing(error: ErrorObject, name: string): ValidationProblem {
  const { keyword, instancePath: path } = error;
  const known = propertyNames(error);
  const unknown = isJsonObject(error.data) ? Object.keys(error.data).filter((given) => !known.has(given)) : [];
  const given = unknown.find((candidate) => nearestName(candidate, [name]) !== undefined);
  const message = `${JSON.stringify(name)} is required${given === undefined ? '' : `; ${JSON.stringify(given)} was given`}`;
  return { path, keyword, message, ...(given === undefined ? {} : { suggestion: name }) };
}

function describeEnum(error: ErrorObject, values: unknown): ValidationProblem {
  const allowed = Array.isArray(values) ? values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))) : [];
  const suggestion = typeof error.data === 'string' ? nearestName(error.data, allowed) : undefined;
  const listed = allowed.slice(0, 20).map((value) => JSON.stringify(value));
  const more = allowed.length > listed.length ? `, … (${allowed.length} in all)` : '';
  return {
    path: error.instancePath,
    keyword: error.keyword,
    message: `must be ${allowed.length === 1 ? '' : 'one of '}${listed.join(', ')}${more}`,
    ...(allowed.length > MAX_ALLOWED ? {} : { allowed }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function propertyNames(error: ErrorObject): ReadonlySet<string> {
  const properties: unknown = error.parentSchema?.properties;
  return new Set(isJsonObject(properties) ? Object.keys(properties) : []);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * The errors, with those of the alternatives of a failed union cut down to the nearest alternative's. Ajv reports an
 * alternative's errors directly before the union's own, under the union's schema path or under that of a definition.
 */
function withNearestAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    const inside: ErrorObject[] = [];
    for (let last = kept.at(-1); last !== undefined && isInside(last, error); last = kept.at(-1)) {
      inside.unshift(last);
      kept.pop();
    }
    const nearest = nearestAlternative(inside, error);
    kept.push(...nearest);
    if (nearest.length === 0) kept.push(error);
  }
  return kept;
}

function isInside(error: ErrorObject, union: ErrorObject): boolean {
  if (error.instancePath !== union.instancePath && !error.instancePath.startsWith(`${union.instancePath}/`)) return false;
  if (error.schemaPath.startsWith(`${union.schemaPath}/`)) return true;
  const [definition] = /^#\/\$defs\/[^/]*\//.exec(error.schemaPath) ?? [];
  return definition !== undefined && !union.schemaPath.startsWith(definition);
}

/**
 * The errors of the alternative that fits best: no wrong discriminator or type of the whole, then the fewest errors, integers that lost digits
 * not counted, for they are of the right kind.
 */
function nearestAlternative(errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  const alternatives = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const inline = error.schemaPath.startsWith(`${union.schemaPath}/`) ? error.schemaPath.slice(union.schemaPath.length + 1) : undefined;
    const key = inline === undefined ? (/^#\/\$defs\/[^/]*/.exec(error.schemaPath)?.[0] ?? '') : (inline.split('/')[0] ?? '');
    const list = alternatives.get(key);
    if (list === undefined) alternatives.set(key, [error]);
    else list.push(error);
  }
  const ranked = [...alternatives.values()].sort((a, b) => distance(a, union) - distance(b, union));
  const [best, second] = ranked;
  if (best === undefined) return [];
  // Two that are equally far, or one that is no better than the wrong type altogether, explain nothing; that digits were lost explains enough.
  const isClear = second === undefined || distance(best, union) < distance(second, union) || best.every(isInexact);
  return isClear && distance(best, union) < WRONG_KIND ? best : [];
}

const WRONG_KIND = 1000;

function distance(errors: readonly ErrorObject[], union: ErrorObject): number {
  const isWrongKind = errors.some(
    (error) =>
      error.keyword === 'const' || error.keyword === 'not' || (error.keyword === 'type' && error.instancePath === union.instancePath),
  );
  return errors.filter((error) => !isInexact(error)).length + (isWrongKind ? WRONG_KIND : 0);
}

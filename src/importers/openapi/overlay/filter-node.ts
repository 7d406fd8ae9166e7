import { RE2JS } from 're2js';
import { isJsonObject, type Json } from '../../../model/index.js';
import type { Call, JsonPathQuery, Operand, Operator, Test } from './json-path.js';

/** Selects values by a query of the filter, from the root or the node that is tested. */
export type SelectValues = (query: JsonPathQuery) => readonly Json[];

/** Whether a node meets the condition of a filter (RFC 9535 section 2.3.5); `undefined` is "nothing", which equals only itself. */
export function testNode(test: Test, select: SelectValues): boolean {
  switch (test.kind) {
    case 'or':
      return test.tests.some((each) => testNode(each, select));
    case 'and':
      return test.tests.every((each) => testNode(each, select));
    case 'not':
      return !testNode(test.test, select);
    case 'exists':
      return select(test.query).length > 0;
    case 'call':
      return callFunction(test.call, select) === true;
    case 'compare':
      return compare(test.operator, operandValue(test.left, select), operandValue(test.right, select));
  }
}

function operandValue(operand: Operand, select: SelectValues): Json | undefined {
  if (operand.kind === 'literal') return operand.value;
  if (operand.kind === 'call') return callFunction(operand.call, select);
  const values = select(operand.query);
  return values.length === 1 ? values[0] : undefined;
}

function callFunction({ name, operands }: Call, select: SelectValues): Json | undefined {
  const [first, second] = operands;
  if (first === undefined) return undefined;
  if (name === 'count') return first.kind === 'query' ? select(first.query).length : undefined;
  const value = operandValue(first, select);
  if (name === 'value') return value;
  if (name === 'length') return lengthOf(value);
  const pattern = second && operandValue(second, select);
  return typeof value === 'string' && typeof pattern === 'string' && matches(pattern, value, name === 'match');
}

function lengthOf(value: Json | undefined): number | undefined {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : undefined;
}

/** On the linear-time engine; a pattern that it cannot run matches nothing. */
function matches(pattern: string, text: string, isWhole: boolean): boolean {
  const compiled = compilePattern(pattern);
  if (compiled === undefined) return false;
  return isWhole ? compiled.matcher(text).matches() : compiled.matcher(text).find();
}

function compilePattern(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined; // RFC 9535 section 2.4.6: no I-Regexp, so false
  }
}

function compare(operator: Operator, left: Json | undefined, right: Json | undefined): boolean {
  switch (operator) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return isLess(left, right) || isEqual(left, right);
    case '>=':
      return isLess(right, left) || isEqual(left, right);
  }
}

function isLess(left: Json | undefined, right: Json | undefined): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return typeof left === 'string' && typeof right === 'string' && left < right;
}

function isEqual(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}

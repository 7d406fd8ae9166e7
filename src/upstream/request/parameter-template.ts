import { isJsonObject, type Json, type ParameterStyle, type ParameterTemplate } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { compileValue, type Fill } from './compile-value.js';
import { isJsonArray } from './is-json-array.js';
import type { TemplateContext } from './resolve-template.js';
import { asText } from './urlencoded-body.js';

/** One entry of `config.params|headers|cookies|path_params`, prepared. */
export interface PreparedParameter {
  /** Name on the wire. */
  readonly name: string;
  readonly fill: Fill;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmpty: boolean;
  /** Whether the caller decides any of it. */
  readonly takesArguments: boolean;
}

/**
 * Prepares a parameter with the defaults of its place: `explode` is true for `form` and `cookie`. A `content_type` makes the value that media type's
 * text, which is then sent as a scalar: JSON for JSON types, the pairs of a form, the value's own text for others.
 */
export function prepareParameter(
  name: string,
  template: ParameterTemplate,
  defaultStyle: ParameterStyle,
  context: TemplateContext,
): PreparedParameter {
  const long = isJsonObject(template) ? template : { value: template };
  const style = long.style ?? defaultStyle;
  const own: TemplateContext = { ...context, usedArguments: new Set() };
  const filled = withDefault(compileValue(long.value, own), long.default);
  const needed = [...own.usedArguments].find((argument) => context.requiredArguments.has(argument));
  const fill = needed === undefined || long.allow_empty === true || long.content_type !== undefined ? filled : notNothing(filled, needed);
  for (const argument of own.usedArguments) context.usedArguments.add(argument);
  return {
    name,
    fill: long.content_type === undefined ? fill : asMediaType(fill, long.content_type),
    style,
    explode: long.explode ?? (style === 'form' || style === 'cookie'),
    allowReserved: long.allow_reserved ?? false,
    allowEmpty: long.allow_empty ?? false,
    takesArguments: own.usedArguments.size > 0,
  };
}

/** The value that is sent when the caller gives none; an explicit null is one. */
function withDefault(fill: Fill, value: Json | undefined): Fill {
  if (value === undefined) return fill;
  return (args) => {
    const given = fill(args);
    return given === undefined ? value : given;
  };
}

/**
 * An empty list or object leaves nothing to send (RFC 6570 section 2.3), and a request without what the API requires may mean something else: the list of all
 * in place of those that were named.
 */
function notNothing(fill: Fill, argument: string): Fill {
  return (args) => {
    const value = fill(args);
    if (value !== undefined && isNothing(value))
      throw new ArgumentError(
        argument,
        `argument "${argument}" is required, and an empty value of it cannot be sent; give at least one item`,
      );
    return value;
  };
}

function isNothing(value: Json): boolean {
  if (isJsonArray(value)) return value.every((item) => item === null);
  return isJsonObject(value) && Object.values(value).every((member) => member === undefined || member === null);
}

function asMediaType(fill: Fill, contentType: string): Fill {
  return (args) => {
    const value = fill(args);
    return value === undefined || value === null ? undefined : asText(value, contentType);
  };
}

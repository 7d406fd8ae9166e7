import type { Diagnostic, Parameter } from '../../../model/index.js';
import type { Finding, ImportContext } from '../document/import-context.js';
import { type DocumentNode, quote } from '../document/node.js';
import type { PathTemplate, Placeholder, QueryPiece } from './path-template.js';

/** A path and the parameters that fit it: first those of its placeholders in turn, then the others as declared. */
export interface FittedPath {
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly losses: readonly Diagnostic[];
}

/**
 * Fits the declared parameters to the path. A placeholder without a parameter gets one of type string; a path parameter without
 * a placeholder is dropped; what the path says of the query is fixed or declared. Each is reported at `operation`.
 */
export function fitPath(
  context: ImportContext,
  operation: DocumentNode,
  template: PathTemplate,
  declared: readonly Parameter[],
): FittedPath {
  const report = (finding: Finding): Diagnostic => context.report(finding, operation);
  const pathParameters = new Map(declared.filter(({ location }) => location === 'path').map((parameter) => [parameter.name, parameter]));
  const queried = fitQuery(context, operation, template.query, declared, pathParameters);
  const fitted = new Map<string, Parameter>();
  let path = '';
  for (const piece of template.pieces) {
    if (typeof piece === 'string') {
      path += piece;
      continue;
    }
    const parameter = findParameter(piece, pathParameters, fitted) ?? undeclared(context, operation, piece, report);
    fitted.set(parameter.name, piece.allowReserved && parameter.name !== piece.written ? { ...parameter, allowReserved: true } : parameter);
    path += `{${parameter.name}}`;
  }
  const losses: Diagnostic[] = [];
  for (const { name } of pathParameters.values()) {
    if (fitted.has(name) || queried.usedPathNames.has(name) || isRenamed(name, fitted)) continue;
    const summary = `path parameter ${quote(name)} has no place in the path; it is left out`;
    losses.push(report({ severity: 'warning', code: 'path-parameter-not-in-path', summary }));
  }
  const kept = declared.filter(({ location }) => location !== 'path');
  return { path, parameters: [...fitted.values(), ...queried.replace(kept)], losses };
}

/** As written, by its name without operators, or by a name that differs in case or punctuation only. */
function findParameter(
  placeholder: Placeholder,
  declared: ReadonlyMap<string, Parameter>,
  fitted: ReadonlyMap<string, Parameter>,
): Parameter | undefined {
  const exact = fitted.get(placeholder.name) ?? declared.get(placeholder.written) ?? declared.get(placeholder.name);
  if (exact !== undefined) return exact;
  const alike = [...declared.values()].filter(({ name }) => sameName(name, placeholder.name));
  return alike.length === 1 && alike[0] !== undefined ? { ...alike[0], name: placeholder.name } : undefined;
}

function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isRenamed(name: string, fitted: ReadonlyMap<string, Parameter>): boolean {
  return [...fitted.keys()].some((other) => other !== name && sameName(name, other));
}

function undeclared(
  context: ImportContext,
  operation: DocumentNode,
  placeholder: Placeholder,
  report: (finding: Finding) => Diagnostic,
): Parameter {
  const summary = `the path names {${placeholder.name.slice(0, 80)}}, which no parameter declares; it is taken as text`;
  report({ severity: 'warning', code: 'undeclared-path-parameter', summary });
  return textParameter(context, operation, placeholder.name, 'path', true, placeholder.allowReserved);
}

function textParameter(
  context: ImportContext,
  operation: DocumentNode,
  name: string,
  location: 'path' | 'query',
  required: boolean,
  allowReserved = false,
): Parameter {
  return {
    name,
    location,
    required,
    deprecated: false,
    schema: { type: 'string' },
    style: location === 'path' ? 'simple' : 'form',
    explode: location === 'query',
    allowReserved,
    allowEmptyValue: false,
    pointer: context.placeOf(operation),
  };
}

interface FittedQuery {
  /** The parameters beside the path, with what the path says of the query. */
  replace(parameters: readonly Parameter[]): readonly Parameter[];
  /** Parameters declared for the path that the path's query uses. */
  readonly usedPathNames: ReadonlySet<string>;
}

function fitQuery(
  context: ImportContext,
  operation: DocumentNode,
  pieces: readonly QueryPiece[],
  declared: readonly Parameter[],
  pathParameters: ReadonlyMap<string, Parameter>,
): FittedQuery {
  const usedPathNames = new Set<string>();
  const added: Parameter[] = [];
  const fixed = new Set<string>();
  const isDeclared = (name: string): boolean => declared.some((parameter) => parameter.location === 'query' && parameter.name === name);
  for (const piece of pieces) {
    const text = textParameter(context, operation, piece.name, 'query', piece.kind === 'constant' || piece.required);
    if (piece.kind === 'constant') {
      if (fixed.has(piece.name)) continue;
      fixed.add(piece.name);
      added.push({ ...text, schema: { const: piece.value }, fixed: piece.value });
      continue;
    }
    const inPath = pathParameters.get(piece.placeholder);
    if (inPath !== undefined) usedPathNames.add(piece.placeholder);
    if (isDeclared(piece.name)) continue;
    added.push(inPath === undefined ? text : { ...inPath, name: piece.name, location: 'query', style: 'form', explode: true });
  }
  return {
    usedPathNames,
    replace: (parameters) => [...parameters.filter(({ location, name }) => location !== 'query' || !fixed.has(name)), ...added],
  };
}

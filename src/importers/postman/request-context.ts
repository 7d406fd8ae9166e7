import { findCredentialLiterals } from '../../capability/index.js';
import type { Diagnostic, SecurityRequirement, SecurityScheme } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { environmentName } from '../split-name.js';
import { environmentText, literalOf, onlyArgument, resolveText, type TextPart, type VariableScope } from './variables.js';

/** What reading one request shares: its variables, its findings, and the credentials met on the way. */
export interface RequestContext {
  readonly scope: VariableScope;
  /** First part of the names of environment variables for literals; from the collection's title. */
  readonly collection: string;
  /** Takes the place of scheme, host and port. */
  readonly baseUrl?: string;
  readonly losses: Diagnostic[];
  readonly requirements: SecurityRequirement[];
}

export type Path = readonly (string | number)[];

export function resolve(text: string, context: RequestContext): readonly TextPart[] {
  return resolveText(text, context.scope);
}

/** Reads as the request would be read, but keeps what is found to itself. */
export function silent(context: RequestContext): RequestContext {
  return { ...context, losses: [], requirements: [] };
}

export function addLoss(
  context: RequestContext,
  severity: Diagnostic['severity'],
  code: string,
  summary: string,
  at: Path,
  detail?: string,
): void {
  context.losses.push({ severity, code, summary, ...(detail === undefined ? {} : { detail }), pointer: formatPointer(at) });
}

/**
 * The environment variable that stands for a credential: the variable's own name where the collection names one, else
 * made of the collection's title and what the credential is (`PETSTORE_API_KEY`). A literal is reported with its length,
 * never its value. `undefined`: there is nothing there.
 */
export function referCredential(parts: readonly TextPart[], purpose: string, at: Path, context: RequestContext): string | undefined {
  if (parts.length === 0) return undefined;
  const argument = onlyArgument(parts);
  if (argument !== undefined) return environmentName(argument.name);
  const [only] = parts;
  const secret = parts.length === 1 && only?.kind === 'secret' ? only : undefined;
  const environment = secret?.environment ?? environmentName(context.collection, purpose);
  const length = parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : part.kind === 'secret' ? part.length : 0), 0);
  if (literalOf(parts) !== undefined || secret !== undefined) reportCredential(purpose, length, environment, at, context);
  return environment;
}

export function reportCredential(purpose: string, length: number, environment: string, at: Path, context: RequestContext): void {
  addLoss(
    context,
    'warning',
    'credential-literal',
    `The collection holds a credential (${purpose}, ${length} characters), which is replaced by env:${environment}.`,
    at,
    `Set ${environment} in the environment of the gateway, and revoke the credential if the collection was shared.`,
  );
}

export function addRequirement(
  name: string,
  scheme: SecurityScheme,
  environment: string | undefined,
  at: Path,
  context: RequestContext,
  scopes: readonly string[] = [],
): void {
  const requirement: SecurityRequirement = {
    name,
    scheme,
    ...(environment === undefined ? {} : { key: `env:${environment}` }),
    scopes,
    pointer: formatPointer(at),
  };
  const index = context.requirements.findIndex((known) => isSamePlace(known.scheme, scheme));
  const known = context.requirements[index];
  if (known === undefined) context.requirements.push(requirement);
  else if (environment !== undefined && saysNothing(known)) context.requirements[index] = requirement;
}

/** Settings that were left empty: Postman then sends what else is there for the place. How to get a token is something said. */
function saysNothing({ key, scheme }: SecurityRequirement): boolean {
  if (key !== undefined || scheme.type === 'other') return false;
  return scheme.type !== 'oauth2' || scheme.flows.length === 0;
}

/** Two credentials for one place on the wire: the one of the auth settings was read first and counts. */
function isSamePlace(a: SecurityScheme, b: SecurityScheme): boolean {
  return placeOf(a) === placeOf(b);
}

function placeOf(scheme: SecurityScheme): string {
  if (scheme.type === 'api_key') return `${scheme.in} ${scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name}`;
  return 'header authorization';
}

/** A constant to send: literal text, variables as `{env.NAME}`; a credential-shaped literal as an environment variable of its own. */
export function constantText(parts: readonly TextPart[], purpose: string, at: Path, context: RequestContext): string {
  const literal = literalOf(parts);
  const [found] = literal === undefined ? [] : findCredentialLiterals(literal);
  if (literal === undefined || found === undefined) return environmentText(parts);
  const environment = environmentName(context.collection, purpose);
  reportCredential(purpose, found.length, environment, at, context);
  return `{env.${environment}}`;
}

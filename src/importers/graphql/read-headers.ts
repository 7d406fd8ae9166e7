import { findCredentialLiterals, headerNameFault } from '../../capability/index.js';
import { type Diagnostic, isJsonObject, type Json, type SecurityAlternative, type SecurityRequirement } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { readHeaderCredential } from '../header-credential.js';
import { environmentName } from '../split-name.js';

export interface ReadHeaders {
  /** Sent as they stand. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The credentials among the headers, all needed together; absent when there is none. */
  readonly security?: { readonly security: readonly SecurityAlternative[] };
}

/**
 * The `headers` of an import document, numbers and booleans as their text; any other value is left out and reported. A
 * credential among them never reaches a file: it becomes an `env:` reference and is reported.
 */
export function readHeaders(headers: Json | undefined, report: (diagnostic: Diagnostic) => void): ReadHeaders {
  const fixed: [string, string][] = [];
  const requirements: SecurityRequirement[] = [];
  if (headers != null && !isJsonObject(headers)) report(headerLeftOut('The headers are', '#/headers'));
  for (const [name, given] of isJsonObject(headers) ? Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1)) : []) {
    const pointer = formatPointer(['headers', name]);
    const value = typeof given === 'number' || typeof given === 'boolean' ? String(given) : given;
    if (typeof value !== 'string' || headerNameFault('header', name) !== undefined) {
      report(headerLeftOut(`The header ${name.slice(0, 100)} is`, pointer));
      continue;
    }
    const credential = readHeaderCredential(name, value);
    if (credential === undefined && findCredentialLiterals(value).length === 0) {
      fixed.push([name, value]);
      continue;
    }
    const scheme = credential?.scheme ?? ({ type: 'api_key', in: 'header', name } as const);
    const reference = referenceIn(credential?.credential ?? value);
    const key = reference ?? `env:${environmentName(name === 'Authorization' ? 'api_token' : name)}`;
    if (reference === undefined) report(credentialLiteral(name, value.length, key, pointer));
    requirements.push({ name, scheme, key, scopes: [], pointer });
  }
  return { fixed: Object.fromEntries(fixed), ...(requirements.length === 0 ? {} : { security: { security: [requirements] } }) };
}

/** `env:NAME`, `{env.NAME}` and `${NAME}` are references already. */
function referenceIn(text: string): string | undefined {
  const match = /^(?:env:|\{env\.|\$\{)([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(text.trim());
  return match?.[1] === undefined ? undefined : `env:${match[1]}`;
}

function headerLeftOut(what: string, pointer: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'graphql-header-unreadable',
    summary: `${what} left out.`,
    detail: '`headers` is an object of texts, under names that a header can have (RFC 9110 section 5.6.2).',
    pointer,
  };
}

function credentialLiteral(name: string, length: number, key: string, pointer: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'credential-literal',
    summary: `The header ${name} holds a credential (${length} characters), which is replaced by ${key}.`,
    detail: `Set the environment variable, and revoke the credential if the document was shared.`,
    pointer,
  };
}

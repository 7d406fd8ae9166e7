import { isCredentialName } from '../../capability/index.js';
import type { Diagnostic, OperationServer } from '../../model/index.js';

export interface Endpoint {
  readonly server?: OperationServer;
  /** Below the server; empty when the server is the endpoint itself. */
  readonly path: string;
}

/**
 * Where the operations are sent. An endpoint whose path ends in `/` is kept apart as origin and path, because the slash
 * counts. User name, password and fragment are taken out and reported; a relative endpoint is read against the URL of
 * the document.
 */
export function readEndpoint(
  text: string | undefined,
  level: OperationServer['level'],
  pointer: string,
  documentUrl: string | undefined,
  report: (diagnostic: Diagnostic) => void,
): Endpoint {
  if (text === undefined) {
    report({
      severity: 'warning',
      code: 'graphql-endpoint-missing',
      summary: 'The source does not say where the API is.',
      detail: 'Give its URL with --endpoint https://…/graphql.',
      pointer,
    });
    return { path: '' };
  }
  const url = parseUrl(text.trim(), documentUrl);
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    report({
      severity: 'error',
      code: 'graphql-endpoint-invalid',
      summary: `The endpoint ${JSON.stringify(text.slice(0, 200))} is no http(s) URL.`,
      detail: 'Give the URL of the API with --endpoint https://…/graphql.',
      pointer,
    });
    return { path: '' };
  }
  if (url.username !== '' || url.password !== '') {
    report({
      severity: 'warning',
      code: 'credential-literal',
      summary: `The endpoint carries a user name or password (${url.username.length + url.password.length} characters), which is left out.`,
      detail: 'Give the credential with --auth-key env:NAME.',
      pointer,
    });
    url.username = '';
    url.password = '';
  }
  for (const name of [...url.searchParams.keys()].filter(isCredentialName)) {
    report({
      severity: 'warning',
      code: 'credential-literal',
      summary: `The endpoint carries a credential in its parameter ${name} (${url.searchParams.get(name)?.length ?? 0} characters), which is left out.`,
      detail: 'Give the credential with --auth-key env:NAME.',
      pointer,
    });
    url.searchParams.delete(name);
  }
  url.hash = '';
  const path = url.pathname === '/' ? '' : url.pathname;
  if (!path.endsWith('/') && url.search === '') return { server: { url: `${url.origin}${path}`, level, pointer }, path: '' };
  return { server: { url: url.origin, level, pointer }, path: `${path}${url.search}` };
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { GatewayError } from '../../model/index.js';

/**
 * An authorization server refused, or gave no answer that could be used. `reason` is its OAuth error code (`invalid_grant`, RFC 6749 section
 * 5.2), or `unreachable` or `invalid_response`. The message holds no secret: answers are masked before they are read.
 */
export class AuthorizationError extends GatewayError {
  readonly reason: string;

  constructor(reason: string, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super('authorization-failed', message, options);
    this.name = 'AuthorizationError';
    this.reason = reason;
  }
}

/** What a failure of the OAuth library means. Everything it throws comes from the answer or the connection; a `GatewayError` stays as it is. */
export function asAuthorizationError(error: unknown, server: string): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof ResponseBodyError || error instanceof AuthorizationResponseError) {
    const said = [error.error, error.error_description ?? ''].map(printable).filter((text) => text !== '');
    return new AuthorizationError(printable(error.error), `the authorization server of ${server} refuses: ${said.join(': ')}`);
  }
  const causes = [...chainOf(error)];
  const ours = causes.find((cause) => cause instanceof GatewayError);
  if (ours !== undefined) {
    return new AuthorizationError('unreachable', `the authorization server of ${server} cannot be used: ${ours.message}`, { cause: error });
  }
  const code = causes.map(codeOf).find((found) => found !== undefined && /^(E[A-Z_]+|UND_ERR_\w+|OAUTH_TIMEOUT|\w*CERT\w*)$/.test(found));
  if (code !== undefined) {
    return new AuthorizationError('unreachable', `the authorization server of ${server} does not answer (${code})`, { cause: error });
  }
  const what = printable(error instanceof Error ? [error.message, detailOf(causes[1])].filter((text) => text !== '').join(': ') : '');
  return new AuthorizationError('invalid_response', `the authorization server of ${server} gave an answer that is not accepted: ${what}`, {
    cause: error,
  });
}

function* chainOf(error: unknown): Generator {
  let current = error;
  for (let depth = 0; depth < 5 && current !== undefined; depth += 1) {
    yield current;
    current = current instanceof Error ? current.cause : undefined;
  }
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** The library's own words for what is wrong, which name fields and not values. */
function detailOf(cause: unknown): string {
  if (cause instanceof Response) return `status ${cause.status}`;
  return cause instanceof Error ? cause.message : '';
}

/** One line of what a server said, for people and models. */
function printable(text: string): string {
  return text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 300);
}

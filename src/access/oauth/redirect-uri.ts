import { OauthError } from './oauth-error.js';

const MAX_LENGTH = 2048;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** Schemes that a browser or the system gives a meaning of its own. */
const FOREIGN_SCHEMES = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'filesystem:',
  'ftp:',
  'javascript:',
  'mailto:',
  'vbscript:',
  'view-source:',
  'ws:',
  'wss:',
]);

/**
 * Checks an address that a client wants its answers at: https, http on a loopback address, or a scheme of its own (RFC 8252 section 7). The
 * text is used as it is, so it holds printable ASCII only, which keeps it from ending a header.
 *
 * @throws OauthError `invalid_redirect_uri`.
 */
export function checkRedirectUri(uri: string): void {
  const refuse = (why: string): never => {
    throw new OauthError('invalid_redirect_uri', `a redirect URI ${why}`);
  };
  if (uri.length > MAX_LENGTH) refuse(`is longer than ${MAX_LENGTH} characters`);
  if (!/^[\x21-\x7e]+$/.test(uri) || /[\\"<>^`{|}]/.test(uri) || !URL.canParse(uri)) refuse('is no URI');
  const url = new URL(uri);
  if (uri.includes('#')) refuse('has a fragment');
  if (url.username !== '' || url.password !== '') refuse('has a user name or password');
  if (/[*]/.test(url.hostname)) refuse('has a wildcard');
  if (FOREIGN_SCHEMES.has(url.protocol)) refuse(`has the scheme ${url.protocol}`);
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) refuse('is plain http to another machine; use https');
}

/**
 * Whether an answer may go to `requested`: it is registered, to the letter; only the port of a loopback address is free (RFC 8252 section 7.3),
 * for native clients take whichever the system gives them.
 */
export function isRegisteredRedirectUri(registered: readonly string[], requested: string): boolean {
  const loopback = withoutLoopbackPort(requested);
  return registered.some((uri) => uri === requested || (loopback !== undefined && withoutLoopbackPort(uri) === loopback));
}

/** The URI as consent is remembered for it; a port that the system chose does not count. */
export function redirectUriIdentity(uri: string): string {
  return withoutLoopbackPort(uri) ?? uri;
}

/** Whom the answer goes to, for the person who is asked: a host, or the scheme of an app. */
export function redirectTarget(uri: string): string {
  const url = new URL(uri);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.host : `${url.protocol}//${url.host}`;
}

export function isLoopbackRedirect(uri: string): boolean {
  return withoutLoopbackPort(uri) !== undefined;
}

/** Everything but the port, spelled as it came; `undefined` for what is no loopback address. */
function withoutLoopbackPort(uri: string): string | undefined {
  const match = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?(\/[^#]*|\?[^#]*|)$/.exec(uri);
  return match === null || !URL.canParse(uri) ? undefined : `http://${match[1]}${match[2]}`;
}

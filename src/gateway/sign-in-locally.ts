import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignedIn, UpstreamAuthorization } from '../credentials/oauth/index.js';
import { GatewayError } from '../model/index.js';

export interface LocalSignInOptions {
  /** Of the redirect URI `http://127.0.0.1:<port>/callback`; 0 takes a free one (RFC 8252 section 7.3). */
  readonly port: number;
  readonly signal: AbortSignal;
  /** Given the address to open in a browser. */
  onUrl(url: string): void;
}

/**
 * A sign-in at the API with a browser on this machine, and a redirect to a port that is open only meanwhile. Requests that do not carry the
 * state of this sign-in are turned away and end nothing.
 *
 * @throws GatewayError `address-in-use`; `authorization-failed` as `UpstreamAuthorization`; the signal's reason.
 */
export async function signInLocally(authorization: UpstreamAuthorization, { port, signal, onUrl }: LocalSignInOptions): Promise<SignedIn> {
  let settle: (outcome: Promise<SignedIn>) => void = () => {};
  const signedIn = new Promise<SignedIn>((resolve) => {
    settle = resolve;
  });
  let isOurs: (url: URL) => boolean = () => false;
  let finish: (url: URL) => Promise<SignedIn> = () => Promise.reject(new Error('the sign-in has not begun'));
  const server = createServer((req, res) => {
    const url = URL.parse(req.url ?? '/', redirectUri); // null for `//`
    if (
      url === null ||
      req.method !== 'GET' ||
      req.headers.host !== new URL(redirectUri).host ||
      url.pathname !== '/callback' ||
      !isOurs(url)
    ) {
      return answer(res, 404, 'This is not the sign-in that the terminal waits for.');
    }
    isOurs = () => false; // a code is good once
    const outcome = finish(url);
    settle(outcome);
    outcome.then(
      () => answer(res, 200, 'You are signed in. This page can be closed.'),
      () => answer(res, 400, 'The sign-in failed; the terminal says why.'),
    );
  });
  const redirectUri = await new Promise<string>((resolve, reject) => {
    server.once('error', (error) => reject(inUse(error, port)));
    // A TCP server has an address object once it listens.
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`));
  });
  try {
    const { url, pending } = await authorization.begin({ redirectUri });
    isOurs = ({ searchParams }) => searchParams.get('state') === pending.state;
    finish = (callback) => authorization.finish(callback.href, pending);
    onUrl(url);
    const aborted = new Promise<never>((_resolve, reject) => {
      const abort = (): void => reject(signal.reason);
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
    });
    return await Promise.race([signedIn, aborted]);
  } finally {
    server.close();
    server.closeIdleConnections();
  }
}

function answer(res: ServerResponse<IncomingMessage>, status: number, text: string): void {
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  res.end(`${text}\n`);
}

function inUse(error: Error, port: number): Error {
  return new GatewayError('address-in-use', `127.0.0.1:${port} cannot be listened on: ${error.message}`, {
    hint: 'Choose another port with --port; 0 takes a free one.',
    cause: error,
  });
}

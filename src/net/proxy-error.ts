/** No tunnel through the proxy, so that nothing reached the API. The message names the proxy by its origin, never its user and password. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  /** Whether a repetition might go better. */
  readonly isTransient: boolean;

  constructor(message: string, isTransient: boolean, cause?: unknown) {
    super(message, { cause });
    this.isTransient = isTransient;
  }

  /** The proxy did not say in time whether there is a tunnel. To wait for that again would take most of what a call has. `target`: `api.example.com:443`. */
  static ofSilence({ origin }: URL, target: string | undefined): ProxyError {
    return new ProxyError(`the proxy ${origin} does not answer when asked for a connection to ${target}`, false);
  }

  /** The proxy could not be reached, or hung up. */
  static ofConnection({ origin }: URL, error: unknown): ProxyError {
    const code = codeOf(error);
    return new ProxyError(`the proxy ${origin} cannot be reached${code === undefined ? '' : ` (${code})`}`, true, error);
  }

  /** The proxy answered CONNECT (RFC 9110 section 9.3.6) with something else than 200. `target`: `api.example.com:443`. */
  static ofStatus({ origin }: URL, target: string | undefined, status: number): ProxyError {
    const words =
      status === 407
        ? `the proxy ${origin} wants other credentials (407): give its user and password in egress.proxy`
        : `the proxy ${origin} made no connection to ${target} (${status})`;
    return new ProxyError(words, status >= 500);
  }
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

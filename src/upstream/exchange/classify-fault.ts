import { GatewayError } from '../../model/index.js';
import { ProxyError } from '../../net/index.js';
import type { CallEnding } from '../call-ending.js';
import { CallFault } from '../resilience/index.js';
import { BodyError } from '../response/index.js';

/**
 * What an error of the connection means for the call. Messages name the origin and the kind of fault, never the request.
 * A fault of a call that had to end is the reason for that.
 */
export function classifyFault(error: unknown, origin: string, { reason }: CallEnding): unknown {
  if (reason !== undefined) return reason;
  if (error instanceof CallFault) return error;
  if (error instanceof ProxyError) {
    return new CallFault('network', `${origin}: ${error.message}`, { neverSent: true, isTransient: error.isTransient, cause: error });
  }
  if (error instanceof GatewayError) return new CallFault('egress', error.message, { neverSent: true, cause: error });
  if (error instanceof BodyError) return new CallFault('network', `${origin}: ${error.message}`, { cause: error });
  const code = codeOf(error);
  if (code === undefined) return error;
  const known = FAULTS.find(({ codes }) => codes.test(code));
  if (known === undefined)
    return new CallFault('network', `${origin}: the connection failed (${code})`, { isTransient: true, cause: error });
  return new CallFault('network', `${origin}: ${known.message} (${code})`, { ...known, cause: error });
}

interface KnownFault {
  readonly codes: RegExp;
  readonly message: string;
  readonly neverSent: boolean;
  readonly isTransient: boolean;
}

const FAULTS: readonly KnownFault[] = [
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    message: 'nothing accepts connections there',
    neverSent: true,
    isTransient: true,
  },
  {
    codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    message: 'the connection could not be made in time',
    neverSent: true,
    isTransient: true,
  },
  { codes: /^EAI_AGAIN$/, message: 'the name could not be resolved for now', neverSent: true, isTransient: true },
  { codes: /^ENOTFOUND$/, message: 'the host name does not exist', neverSent: true, isTransient: false },
  {
    codes: /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL)/,
    message: 'the TLS connection failed: check the certificates of both sides',
    neverSent: false,
    isTransient: false,
  },
  {
    codes: /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/,
    message: 'the upstream closed the connection before its answer was complete',
    neverSent: false,
    isTransient: true,
  },
  { codes: /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, message: 'the answer is not as long as it says', neverSent: false, isTransient: true },
  { codes: /^HPE_/, message: 'the answer is no valid HTTP', neverSent: false, isTransient: false },
  { codes: /^UND_ERR_HEADERS_OVERFLOW$/, message: 'the headers of the answer are too long', neverSent: false, isTransient: false },
];

/** Node gives a bundle of errors when several addresses failed. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('name' in error && error.name === 'HTTPParserError') return 'HPE_INVALID'; // undici leaves the code out when llhttp gives none
  if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => code !== undefined);
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

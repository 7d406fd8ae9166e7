/**
 * Why a header or cookie of that name cannot be sent, in words; `undefined` when it can. Names are tokens (RFC 9110 section 5.6.2, RFC 6265
 * section 4.1.1); the headers of the connection and of the body's framing are not the caller's.
 */
export function headerNameFault(kind: 'header' | 'cookie', name: string): string | undefined {
  if (!TOKEN.test(name)) return `${JSON.stringify(name.slice(0, 80))} is no ${kind} name`;
  return kind === 'header' && RESERVED.has(name.toLowerCase())
    ? `the header "${name}" is set by the connection and cannot be given`
    : undefined;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const RESERVED: ReadonlySet<string> = new Set(
  'host content-length transfer-encoding connection keep-alive upgrade te trailer expect proxy-connection'.split(' '),
);

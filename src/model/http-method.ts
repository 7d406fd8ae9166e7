/**
 * Why no request can have the method, in words; `undefined` when one can. CONNECT opens a tunnel (RFC 9110 section 9.3.6), TRACE sends a request
 * back with its credentials (section 9.3.8): clients refuse both ("forbidden method" of the Fetch standard).
 */
export function methodFault(method: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(method)) return `${JSON.stringify(method.slice(0, 40))} is no HTTP method`;
  return /^(?:CONNECT|TRACE)$/i.test(method) ? `${method.toUpperCase()} cannot be sent` : undefined;
}

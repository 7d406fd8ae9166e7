/**
 * The codings of a `Content-Encoding` header that change the body, lower case, in the order in which they were applied (RFC 9110 section 8.4). Names that
 * servers write there and that code nothing are left out, as curl and browsers do it: `none`, a character set, a transfer encoding of
 * mail, and `aws-chunked`, which Amazon S3 keeps of an upload whose chunks it has taken apart.
 */
export function contentCodings(header: string | undefined): readonly string[] {
  if (header === undefined || header === '') return [];
  return header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NO_CODING.has(name));
}

const NO_CODING: ReadonlySet<string> = new Set(['identity', 'none', 'aws-chunked', 'utf-8', 'utf8', '7bit', '8bit', 'binary']);

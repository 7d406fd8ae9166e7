/**
 * What the digest of a capability file is over: its lines that do not begin with `#`, after CRLF → LF. A last line without a line feed counts as if it
 * had one.
 */
export function dataLines(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => `${line}\n`)
    .join('');
}

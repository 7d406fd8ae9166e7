/**
 * The segments of a JSON Pointer, given as URI fragment (`#/paths/~1pets/get`) or bare (`/paths`).
 * Percent-encoding is undone before `~1` and `~0` (RFC 6901 sections 4 and 6); what is not valid
 * percent-encoding is taken as written. `#` and the empty string are the whole document: `[]`.
 */
export function parsePointer(fragment: string): string[] {
  const text = decodePercent(fragment.startsWith('#') ? fragment.slice(1) : fragment);
  return pointerSegments(text);
}

/**
 * The JSON Pointer of the segments as a URI fragment: `#`, `#/paths/~1pets/get`. `~` and `/` are
 * escaped; only `%` and control characters are percent-encoded, so that people can read it.
 */
export function formatPointer(segments: readonly (string | number)[]): string {
  let pointer = '#';
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return pointer;
}

/** One segment as it stands in a fragment made by `formatPointer`. */
export function escapeSegment(segment: string): string {
  if (!NEEDS_ESCAPE.test(segment)) return segment;
  return segment
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replace(PERCENT_OR_CONTROL, (character) => encodeURIComponent(character));
}

/** Splits pointer text whose percent-encoding is already undone. */
export function pointerSegments(text: string): string[] {
  if (text === '') return [];
  const segments = text.split('/');
  if (segments[0] === '') segments.shift();
  return segments.map((segment) => (segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment));
}

/** The text with percent-encoding undone, or as it is when that is not valid UTF-8. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a literal `%` that its writer did not encode
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NEEDS_ESCAPE = /[~/%\u0000-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const PERCENT_OR_CONTROL = /[%\u0000-\u001f\u007f]/g;

/** A character that a capability file may not hold, and where: `line` and `column` count from 1. */
export interface ForbiddenCharacter {
  /** `U+000D`. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The first character that could hide something from a reader or make two readers see two files: control characters other
 * than tab, line feed and the carriage return of CRLF, and U+2028 and U+2029, which YAML 1.1 takes for line ends
 * (a "comment" could go on as data there). DESIGN: "A file with any other control character is refused".
 */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(FORBIDDEN);
  if (index < 0) return undefined;
  const before = text.slice(0, index);
  return {
    name: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]|\r(?!\n)/;

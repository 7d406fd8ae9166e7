/**
 * The name with `_` in front where it begins with something else than a letter or `_`.
 *
 * Gemini refuses a request with a function whose name begins with a digit or a hyphen ("Must start with a letter or an underscore").
 */
export function leadWithLetter(name: string): string {
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

/**
 * The name of a `name=value` pair as whoever receives it reads it: decoded, `+` as a space, and without the blanks that a Cookie header may have around it.
 */
export function pairName(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name.replaceAll('+', ' ')).trim();
  } catch {
    return name.trim(); // a percent sign of the file's own that encodes nothing
  }
}

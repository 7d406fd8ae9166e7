/** `flat` lower-cases; `snake` splits camelCase first. */
export type NamingStyle = 'flat' | 'snake';

/**
 * The text as a name of `[a-z0-9_]`: every run of other characters becomes `_`, trimmed at both ends (DESIGN: "Names"). Empty when
 * nothing of it is an ASCII letter or digit.
 */
export function plainName(text: string, style: NamingStyle): string {
  const split = style === 'flat' ? text : splitCamelCase(text);
  return split
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();
}

/** `listUserRepos` → `list_User_Repos`, `getHTTPStatus` → `get_HTTP_Status`. */
function splitCamelCase(text: string): string {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
}

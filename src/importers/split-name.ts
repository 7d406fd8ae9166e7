/**
 * An environment variable's name made of the parts, upper case: `['petstore', 'apiKey']` → `PETSTORE_API_KEY`. A name that the
 * system itself gives a meaning gets `API_` in front (`API_PATH`): a document must not read those.
 */
export function environmentName(...parts: readonly string[]): string {
  const words = parts.flatMap(splitName).map((word) => word.replace(/[^a-z0-9]/g, ''));
  const name = words
    .filter((word) => word !== '')
    .join('_')
    .toUpperCase()
    .slice(0, 64)
    .replace(/_+$/, '');
  if (name === '') return 'CREDENTIAL';
  return SYSTEM_NAMES.has(name) || /^[0-9]/.test(name) ? `API_${name}` : name;
}

/**
 * The words of a name or sentence, lower case: split at anything that is no letter or digit, at a change from lower to upper case
 * (`listUsers`) and at the last capital of a run (`HTTPServer`).
 */
export function splitName(name: string): string[] {
  return name
    .slice(0, MAX_LENGTH)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const MAX_LENGTH = 500;

const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  'PATH',
  'HOME',
  'USER',
  'USERNAME',
  'LOGNAME',
  'PWD',
  'OLDPWD',
  'SHELL',
  'TERM',
  'HOST',
  'HOSTNAME',
  'PORT',
  'LANG',
  'TMP',
  'TEMP',
  'TMPDIR',
  'TZ',
  'NODE_ENV',
]);

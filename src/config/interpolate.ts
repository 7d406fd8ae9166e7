import { isJsonObject, type Json } from '../model/index.js';

export interface Interpolation {
  readonly value: Json;
  /** What could not be resolved, in document order. */
  readonly problems: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
  /** Paths (`a/0/b`, see `pathKey`) whose text came from the environment; their values are never shown. */
  readonly resolved: ReadonlySet<string>;
}

/**
 * Replaces `${NAME}` and `${NAME:-default}` in every text of the value by the environment's. The default holds when the variable is
 * unset or empty; a variable without default that is unset is a problem. `$${` is a literal `${`. Replaced text is not looked at again.
 */
export function interpolate(value: Json, environment: Readonly<Record<string, string | undefined>>): Interpolation {
  const problems: { path: readonly (string | number)[]; message: string }[] = [];
  const resolved = new Set<string>();

  function visit(node: Json, path: readonly (string | number)[]): Json {
    if (typeof node === 'string') return node.includes('${') ? replace(node, path) : node;
    if (Array.isArray(node)) return node.map((item, index) => visit(item, [...path, index]));
    if (!isJsonObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child ?? null, [...path, key])]));
  }

  function replace(text: string, path: readonly (string | number)[]): string {
    return text.replace(REFERENCE, (whole, escaped: string | undefined, name: string | undefined, fallback: string | undefined) => {
      if (escaped !== undefined) return '${';
      if (name === undefined) {
        problems.push({
          path,
          message: `"${whole}" is no reference to a variable; write \${NAME}, or $\${ for the two characters themselves`,
        });
        return '';
      }
      const set = environment[name];
      if (fallback !== undefined ? set !== undefined && set !== '' : set !== undefined) resolved.add(pathKey(path));
      if (fallback !== undefined) return set === undefined || set === '' ? fallback : set;
      if (set === undefined)
        problems.push({ path, message: `the environment variable ${name} is not set; set it, or write \${${name}:-default}` });
      return set ?? '';
    });
  }

  return { value: visit(value, []), problems, resolved };
}

/** One text for a path, for sets and maps. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map((segment) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

// `$${` | `${NAME}` | `${NAME:-default}` | anything else that begins like one, up to its brace.
const REFERENCE = /(\$\$\{)|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{[^}]{0,60}\}?/g;

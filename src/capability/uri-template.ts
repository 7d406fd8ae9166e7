/** A variable of a URI template. */
export interface UriVariable {
  /** Of the argument it stands for. */
  readonly name: string;
  /** In the query, where its absence leaves it out. */
  readonly isOptional: boolean;
}

/** A parsed URI template (RFC 6570): `{name}` and `{+name}` in the path, `{?a,b}` at the end. */
export interface UriTemplate {
  readonly text: string;
  readonly variables: readonly UriVariable[];
  /** The URI without optional variables; absent when there are others. */
  readonly fixed?: string;
  /** Values by name, percent-decoded; `undefined` when the URI is none of the template's. Takes time linear in the URI. */
  match(uri: string): ReadonlyMap<string, string> | undefined;
}

type Part = { readonly literal: string } | { readonly name: string; readonly takesSlashes: boolean };

/**
 * Reads the part of RFC 6570 that can be matched backwards without doubt. A string says why the template cannot be: other operators, modifiers,
 * two variables side by side, a name twice, no scheme.
 */
export function parseUriTemplate(text: string): UriTemplate | string {
  const split = /^(.*?)(?:\{\?([^{}]*)\})?$/s.exec(text);
  const path = split?.[1] ?? '';
  const query = split?.[2] === undefined ? [] : split[2].split(',');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'it does not begin with a scheme';
  const parts = parsePath(path);
  if (typeof parts === 'string') return parts;
  const names = [...parts.flatMap((part) => ('name' in part ? [part.name] : [])), ...query];
  const wrong = names.find((name) => !VARIABLE.test(name));
  if (wrong !== undefined) return `it holds {${wrong}}, and only {name}, {+name} and, at the end, {?name,name} are understood`;
  if (new Set(names).size < names.length) return 'it names a variable twice';
  return {
    text,
    variables: names.map((name) => ({ name, isOptional: query.includes(name) })),
    ...(names.length === query.length ? { fixed: path } : {}),
    match: (uri: string) => matchUri(uri, parts, new Set(query)),
  };
}

/** The template with its variables renamed, in the path and in the query. */
export function renameVariables(text: string, rename: (name: string) => string): string {
  return text.replace(
    /\{([+?]?)([^{}]*)\}/g,
    (_, operator: string, names: string) => `{${operator}${names.split(',').map(rename).join(',')}}`,
  );
}

const VARIABLE = /^[A-Za-z0-9_]+$/;

function parsePath(path: string): readonly Part[] | string {
  const parts: Part[] = [];
  for (const [piece] of path.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return 'its braces do not match';
    const expression = piece.startsWith('{') ? piece.slice(1, -1) : undefined;
    if (expression === undefined) {
      parts.push({ literal: piece });
      continue;
    }
    const before = parts.at(-1);
    if (before !== undefined && 'name' in before) return 'two of its variables stand side by side';
    parts.push({ name: expression.replace(/^\+/, ''), takesSlashes: expression.startsWith('+') });
  }
  return parts;
}

function matchUri(uri: string, parts: readonly Part[], queryNames: ReadonlySet<string>): ReadonlyMap<string, string> | undefined {
  const mark = uri.indexOf('?');
  const path = mark === -1 || queryNames.size === 0 ? uri : uri.slice(0, mark);
  const values = new Map<string, string>();
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if ('literal' in part) {
      if (!path.startsWith(part.literal, at)) return undefined;
      at += part.literal.length;
      continue;
    }
    const next = parts[index + 1];
    const end = next !== undefined && 'literal' in next ? path.indexOf(next.literal, at + 1) : path.length;
    const raw = end === -1 ? '' : path.slice(at, end);
    const value = raw === '' || (raw.includes('/') && !part.takesSlashes) ? undefined : decode(raw);
    if (value === undefined) return undefined;
    values.set(part.name, value);
    at = end;
  }
  if (at !== path.length) return undefined;
  return readQuery(path.length === uri.length ? '' : uri.slice(path.length + 1), queryNames, values);
}

function readQuery(query: string, names: ReadonlySet<string>, values: Map<string, string>): typeof values | undefined {
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const value = decode(rest.join('=').replaceAll('+', ' '));
    if (value === undefined || !names.has(name) || values.has(name)) return undefined;
    values.set(name, value);
  }
  return values;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // broken percent-encoding matches nothing
  }
}

/** A piece of a template: literal text, an argument's place, or an environment variable's. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'env'; readonly name: string };

/**
 * A tokenised template. `only` is the one placeholder a template consists of exactly; its argument keeps its JSON type.
 * Neighbouring texts are one part; the empty template has no parts.
 */
export interface Template {
  readonly parts: readonly TemplatePart[];
  readonly only?: Exclude<TemplatePart, { kind: 'text' }>;
}

/**
 * Reads a template from the file's text (README: "Templates"): `{name}` an argument, `{env.NAME}` an environment variable,
 * `{{name}}` the literal text `{name}`, every other brace literal. Done once when a file is loaded, never on argument text.
 */
export function tokenizeTemplate(text: string): Template {
  const parts: TemplatePart[] = [];
  let literal = '';
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, escaped, name = ''] = match;
    literal += text.slice(from, match.index);
    from = match.index + whole.length;
    if (escaped !== undefined) {
      literal += `{${escaped}}`;
      continue;
    }
    if (literal !== '') parts.push({ kind: 'text', text: literal });
    literal = '';
    parts.push(ENVIRONMENT.test(name) ? { kind: 'env', name: name.slice(4) } : { kind: 'argument', name });
  }
  literal += text.slice(from);
  if (literal !== '') parts.push({ kind: 'text', text: literal });
  const [first] = parts;
  return parts.length === 1 && first !== undefined && first.kind !== 'text' ? { parts, only: first } : { parts };
}

/** The template that is literally this text: what would be a placeholder is written `{{name}}`. */
export function escapeTemplate(text: string): string {
  return text.replace(SIMPLE_PLACEHOLDER, '{$&}');
}

/**
 * As `escapeTemplate`, but `{env.NAME}` stays a placeholder, and what is escaped stays so: for sources whose variables come from the
 * environment, and whose own text is escaped where it is read.
 */
export function escapeArguments(text: string): string {
  return text.replace(PLACEHOLDER, (placeholder, escaped: string | undefined, name: string | undefined) =>
    escaped !== undefined || name === undefined || ENVIRONMENT.test(name) ? placeholder : `{${placeholder}}`,
  );
}

/** The template with its arguments renamed; literal text, escapes and environment placeholders stay as they are. */
export function renamePlaceholders(text: string, rename: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (placeholder, escaped: string | undefined, name: string | undefined) =>
    escaped !== undefined || name === undefined || ENVIRONMENT.test(name) ? placeholder : `{${rename(name)}}`,
  );
}

/** Names an argument may have (DESIGN: "Names"). What begins with `env.` would be a variable of the environment as a placeholder. */
export const ARGUMENT_NAME = /^(?!env\.)[a-zA-Z0-9_.-]{1,64}$/;

const PLACEHOLDER = /\{\{([a-zA-Z0-9_.-]{1,64})\}\}|\{([a-zA-Z0-9_.-]{1,64})\}/g;
const SIMPLE_PLACEHOLDER = /\{[a-zA-Z0-9_.-]{1,64}\}/g;
const ENVIRONMENT = /^env\.[A-Za-z_][A-Za-z0-9_]*$/;

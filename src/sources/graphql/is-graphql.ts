/** Extensions that GraphQL documents go by. */
const EXTENSIONS: readonly string[] = ['.graphql', '.gql', '.graphqls', '.sdl'];

/**
 * Whether a text is a GraphQL document by its name, or by how it opens: a definition of the type system or an
 * executable one (GraphQL specification, section 2.3), after comments and a description. No YAML mapping opens so.
 */
export function isGraphql(text: string, name: string): boolean {
  const lower = name.toLowerCase();
  return EXTENSIONS.some((extension) => lower.endsWith(extension)) || DEFINITION.test(openingOf(text));
}

const DEFINITION =
  /^(?:extend\s+)?(?:(?:type|interface|input|enum)\s+[_A-Za-z]\w*\s*(?:implements\s|[@{])|union\s+[_A-Za-z]\w*\s*[@=]|scalar\s+[_A-Za-z]\w*\s*(?:$|[@"#]|\w)|schema\s*[@{]|directive\s*@|(?:query|mutation|subscription)(?:\s+[_A-Za-z]\w*)?\s*[({@]|fragment\s+[_A-Za-z]\w*\s+on\s)/;
const OPENING_CHARACTERS = 2000;

/** What follows the comments, commas and description that a document may begin with. */
function openingOf(text: string): string {
  let at = skipIgnored(text, 0);
  if (text.startsWith('"""', at)) {
    const end = text.indexOf('"""', at + 3);
    if (end === -1) return '';
    at = skipIgnored(text, end + 3);
  } else if (text[at] === '"') {
    const end = text.indexOf('"', at + 1);
    if (end === -1) return '';
    at = skipIgnored(text, end + 1);
  }
  return text.slice(at, at + OPENING_CHARACTERS);
}

function skipIgnored(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x23) {
      const end = text.indexOf('\n', at);
      if (end === -1) return text.length;
      at = end;
    } else if (code > 0x20 && code !== 0x2c && code !== 0xfeff) return at;
    at += 1;
  }
  return at;
}

/**
 * Markdown and HTML as one line of plain text: no tags, comments, code blocks or emphasis, links by their text, blocks as sentences.
 * Control, bidirectional and invisible characters are taken out, the rest is normalised to NFC. Longer than `maxLength`
 * characters it is cut at the end of a sentence, or of a word with `…`.
 */
export function plainText(text: string, options: { readonly maxLength: number }): string {
  const visible = visibleText(text.slice(0, MAX_READ));
  return cutText(joinBlocks(stripInline(stripHtml(stripCode(visible)))).normalize('NFC'), options.maxLength);
}

/** Cuts plain text at the end of a sentence when most of it stays, else behind a word, and marks the cut with `…`. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = text.slice(0, Math.max(0, maxLength - 1));
  const sentence = Math.max(room.lastIndexOf('. '), room.lastIndexOf('! '), room.lastIndexOf('? '));
  if (sentence > maxLength * 0.6) return room.slice(0, sentence + 1);
  const word = room.lastIndexOf(' ');
  const kept = word > maxLength * 0.6 ? room.slice(0, word) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:]$/, '')}…`;
}

/** Whether text holds characters that show nothing and can hide a message: bidirectional controls, zero-width and tag characters. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDING.test(text);
}

/** Text is read this far: what is shown is much shorter. */
const MAX_READ = 8_000;

// Without soft hyphen, joiners and the byte order mark, which honest texts hold.
const HIDING = /[\u200B\u202A-\u202E\u2060-\u2069]|[\u{E0000}-\u{E01EF}]/u;

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex lint/suspicious/noMisleadingCharacterClass: taking them out is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\p{Cf}\p{Cs}\p{Co}]|[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

function visibleText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}

/** Fenced blocks are examples for people; what a tool does is said around them. */
function stripCode(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark === fence) fence = undefined;
    else if (fence === undefined) kept.push(line);
  }
  return kept.join('\n');
}

function stripHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return decodeEntities(
    withoutBetween(withoutBetween(withoutBetween(text, '<!--', '-->'), '<script', '</script>'), '<style', '</style>').replace(
      /<(\/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>/g,
      (whole, _slash: string, name: string) => {
        const tag = name.toLowerCase();
        if (BLOCK_TAGS.has(tag)) return '\n';
        return INLINE_TAGS.has(tag) || tag.includes('-') ? '' : whole;
      },
    ),
  ).replace(INVISIBLE, '');
}

function withoutBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    if (start < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    const end = lower.indexOf(close, start + open.length);
    if (end < 0) return kept;
    at = end + close.length;
  }
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b big bdi bdo button cite code data del dfn em font i iframe img input ins kbd label link mark meta object picture q s samp select small source span strike strong sub sup svg time tt u var video wbr html head body title schemadefinition securitydefinitions'.split(
    ' ',
  ),
);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['copy', '©'],
  ['times', '×'],
]);

function stripInline(text: string): string {
  if (!/[[\]*_`~!]/.test(text)) return text;
  return text
    .replace(/!\[[^[\]]*\]\([^()\n]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, '$1')
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/`{1,3}/g, '')
    .replace(/\*\*|~~/g, '')
    .replace(/(^|[\s(])__(?=\S)([^\n_]*)__(?=$|[\s).,;:!?])/gm, '$1$2')
    .replace(/(^|[\s(])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\2(?=$|[\s).,;:!?])/gm, '$1$3');
}

/** Lines of a paragraph flow together; headings, list items, table rows and paragraphs become sentences. */
function joinBlocks(text: string): string {
  let joined = '';
  let isNewBlock = false;
  for (const line of text.split('\n')) {
    const trimmed = line.replace(/[\t \u00A0\u3000]+/g, ' ').trim();
    if (trimmed === '' || RULE.test(trimmed)) {
      isNewBlock = true;
      continue;
    }
    const [, marker, rest = ''] = /^(#{1,6} |> ?|[-*+•] |\d{1,3}[.)] |\|)?(.*)$/.exec(trimmed) ?? [];
    const content = marker === '|' ? readRow(rest) : rest.replace(/ #+$/, '').trim();
    if (content === '') continue;
    if (joined !== '') joined += (isNewBlock || marker !== undefined) && !/[.!?:;,…]$/.test(joined) ? '. ' : ' ';
    joined += content;
    isNewBlock = marker !== undefined && marker !== '> ' && marker !== '>';
  }
  return joined;
}

/** A thematic break, the line under a heading, or the one between a table's head and body. */
const RULE = /^(?:[-=_*]{3,}|\|?(?: ?:?-+:? ?\|)+(?: ?:?-+:?)? ?)$/;

function readRow(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ');
}

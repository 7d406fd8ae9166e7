/**
 * Text that is safe to show to a model or a person: without control characters (line feed and tab stay), without
 * bidirectional overrides and isolates, zero-width and tag characters, variation-selector runs and lone
 * surrogates; normalised to NFC, so that what is compared is what is seen. Longer than `maxLength` characters
 * it is cut and ends in `…`. Markup is left alone.
 */
export function sanitizeText(text: string, options: { readonly maxLength?: number } = {}): string {
  const visible = text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '')
    .normalize('NFC');
  const { maxLength } = options;
  if (maxLength === undefined || visible.length <= maxLength) return visible;
  return `${visible.slice(0, maxLength - 1).replace(LONE_SURROGATE, '')}…`;
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

// Cc without \t \n, Cf (bidi, zero-width, soft hyphen, tags) except ZWJ/ZWNJ, which scripts need, and private invisible fillers.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]|\u034F|\u17B4|\u17B5|\u180B|\u180C|\u180D|\u180F|[\uFE00-\uFE0F]{2,}/gu;

/**
 * The value of a plain scalar in the YAML 1.2 core schema (section 10.3.2): null, booleans, integers in base
 * 10, 8 and 16, floats; everything else, `yes`, dates and `0777` of YAML 1.1 included, is what it says: a
 * string, or a decimal number. Infinities and not-a-number come back as such; JSON has no word for them.
 */
export function resolveScalar(text: string): null | boolean | number | string {
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
      return text === '~' ? null : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return resolveNumber(text);
    default:
      return text === '' ? null : text;
  }
}

const DECIMAL = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

function resolveNumber(text: string): number | string {
  if (DECIMAL.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
  if (BASED.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
  const infinity = INFINITY.exec(text);
  if (infinity !== null) return infinity[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return NOT_A_NUMBER.test(text) ? Number.NaN : text;
}

import { readEscapes } from './json-escapes.js';
import { ADDRESS, CREDENTIAL, NUMBERS, SECRET_NAME, type Triggers, triggersInJson } from './triggers.js';

/** A credential-shaped literal in a text. The value itself is not in it. */
export interface CredentialLiteral {
  /** What it looks like: `stripe key`, `jwt`, `private key`, `high-entropy value of "api_key"`. */
  readonly kind: string;
  readonly start: number;
  readonly length: number;
}

export interface CredentialContext {
  /** Name of the field, header or parameter whose whole value the text is: under a credential's name, looks alone condemn it. */
  readonly name?: string;
  /** The text is sent as it stands: under a credential's name any literal counts, UUIDs and short words too. */
  readonly isSent?: boolean;
  /** What `triggersInJson` found in the text, where that is known. */
  readonly triggers?: Triggers | undefined;
}

/**
 * Credential-shaped literals: token formats of known issuers, JWTs, private keys, `Bearer …`, passwords in URLs, and values with high
 * entropy under a credential's name (`password: …` in a text, or `context.name`). Placeholders (`<token>`, `YOUR_API_KEY`,
 * `xxxx`, `{token}`), UUIDs and hashes are none. Escapes of JSON are read. In text order, not overlapping.
 */
export function findCredentialLiterals(text: string, context: CredentialContext = {}): readonly CredentialLiteral[] {
  const found = findFormats(text, context.triggers);
  const { name, isSent = false } = context;
  if (name !== undefined && isCredentialName(name) && found.length === 0) {
    const [, secret = ''] = /^(?:(?:Bearer|Basic|Token|ApiKey)\s+)?(\S.*)$/is.exec(text.trim()) ?? [];
    if (!isPlaceholder(secret) && (isSent ? secret.length >= 4 && !/^(?:true|false|none|null)$/i.test(secret) : isRandom(secret))) {
      found.push({ kind: `value of "${name.slice(0, 40)}"`, start: text.indexOf(secret), length: secret.length });
    }
  }
  return withoutOverlaps(found);
}

function findFormats(text: string, triggers = triggersInJson(text)): CredentialLiteral[] {
  if ((triggers & (CREDENTIAL | SECRET_NAME | ADDRESS | NUMBERS)) === 0) return [];
  const unescaped = readEscapes(text);
  const read = unescaped?.text ?? text;
  if (!mayHoldCredentials(read, triggers)) return [];
  const found: CredentialLiteral[] = [];
  for (const { kind, pattern, check } of FORMATS) {
    for (const match of read.matchAll(pattern)) {
      const secret = match.at(-1) ?? match[0];
      if (check?.(secret, match[1] ?? '') === false || (kind !== PRIVATE_KEY && isPlaceholder(secret))) continue;
      const at = match.index + match[0].lastIndexOf(secret);
      const start = unescaped?.positionOf(at) ?? at;
      const end = unescaped?.positionOf(at + secret.length) ?? at + secret.length;
      found.push({ kind, start, length: end - start });
    }
  }
  return found;
}

/** The text with each credential-shaped literal replaced by `<redacted>`. */
export function redactCredentials(text: string, context: CredentialContext = {}): string {
  let redacted = '';
  let from = 0;
  for (const { start, length } of findCredentialLiterals(text, context)) {
    redacted += `${text.slice(from, start)}${REDACTED}`;
    from = start + length;
  }
  return from === 0 ? text : redacted + text.slice(from);
}

/** What stands where a credential was. */
export const REDACTED = '<redacted>';

/**
 * Whether a field, header or parameter is a credential by its name (`Authorization`, `X-Api-Key`, `clientSecret`). Words are matched, not
 * substrings; names that speak about one (`token_type`, `api_key_id`), mark a place in a list (`page_token`) or what the next call goes on with (`upload_token`) are none.
 */
export function isCredentialName(name: string): boolean {
  const words = name
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (last === 'token') return !PLACE_WORDS.has(before);
  return CREDENTIAL_WORDS.has(last) || (last === 'key' && KEY_WORDS.has(before));
}

const CREDENTIAL_WORDS = new Set(
  'password passwd pwd passphrase secret clientsecret apikey accesskey secretkey privatekey apitoken accesstoken authtoken refreshtoken credential credentials authorization bearer'.split(
    ' ',
  ),
);
const KEY_WORDS = new Set('api access private secret auth signing encryption subscription'.split(' '));
const PLACE_WORDS = new Set(
  'page next previous prev continuation cursor sync delta pagination idempotency client cancellation scroll resume resumption skip start list scan search query change upload task lock cart checkout quote'.split(
    ' ',
  ),
);

interface Format {
  readonly kind: string;
  /** The last group is the secret, else the whole match; a group before it is its name. Every repetition is bounded by a class or a count: linear time. */
  readonly pattern: RegExp;
  readonly check?: (secret: string, name: string) => boolean;
}

const PRIVATE_KEY = 'private key';

const FORMATS: readonly Format[] = [
  { kind: 'stripe key', pattern: /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,200}\b/g },
  { kind: 'webhook secret', pattern: /\bwhsec_[A-Za-z0-9+/=]{20,200}/g },
  { kind: 'github token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g },
  { kind: 'github token', pattern: /\bgithub_pat_[A-Za-z0-9_]{40,255}\b/g },
  { kind: 'gitlab token', pattern: /\bgl(?:pat|dt|rt|ptt|soat)-[A-Za-z0-9_-]{20,200}/g },
  { kind: 'aws access key id', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: 'google api key', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'google oauth token', pattern: /\bya29\.[A-Za-z0-9_-]{20,500}/g },
  { kind: 'slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g, check: (token) => /\d/.test(token) },
  { kind: 'slack webhook', pattern: /\bhooks\.slack\.com\/services\/(T[A-Za-z0-9]{6,20}\/B[A-Za-z0-9]{6,20}\/[A-Za-z0-9]{16,40})/g },
  { kind: 'openai key', pattern: /\bsk-(?:proj-|svcacct-|ant-(?:api|admin)\d{2}-)?[A-Za-z0-9_-]{32,250}/g, check: isRandom },
  { kind: 'sendgrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: 'pypi token', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{40,300}/g },
  { kind: 'shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g },
  { kind: 'digitalocean token', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  { kind: 'square token', pattern: /\b(?:sq0(?:atp|csp|idb)-[A-Za-z0-9_-]{22,43}|EAAA[A-Za-z0-9_-]{56,80})/g },
  { kind: 'asana token', pattern: /\b[0-2]\/\d{13,20}(?::|\/\d{13,20}:)[a-f0-9]{32}\b/g },
  // Not in the middle of a run of its letters: each place in it would be tried to the end.
  { kind: 'jwt', pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,2000}/g },
  {
    kind: PRIVATE_KEY,
    pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\:,.-]{24,20000}/g,
    check: holdsKeyMaterial,
  },
  { kind: 'bearer token', pattern: /\bBearer\s{1,4}([A-Za-z0-9._~+/-]{16,4000}={0,2})/gi, check: isRandom },
  { kind: 'basic credentials', pattern: /\bBasic\s{1,4}([A-Za-z0-9+/]{8,1000}={0,2})(?![A-Za-z0-9+/=])/g, check: isUserAndPassword },
  {
    kind: 'password in a url',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>{}]{1,100}:([^\s/@'"<>{}]{3,200})@/gi,
    check: isNoStandIn,
  },
  {
    kind: 'assigned secret',
    // From the beginning of the name, as each of its words may say what it is.
    pattern:
      /(?<![\w-])([\w-]{0,80}?(?:passw(?:or)?d|passphrase|pwd|secret|key|token|credentials?|authorization|bearer))["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9._~+/=-]{16,500})/gi,
    check: (secret, name) => isCredentialName(name) && isRandom(secret),
  },
];

/** A text without anything of any format is not looked at again. */
function mayHoldCredentials(text: string, triggers: Triggers): boolean {
  if ((triggers & CREDENTIAL) !== 0) return true;
  if ((triggers & SECRET_NAME) !== 0 && NAMED.test(text.toLowerCase())) return true;
  return ((triggers & ADDRESS) !== 0 && AUTHORITY.test(text)) || ((triggers & NUMBERS) !== 0 && NUMBERED.test(text));
}

const NAMED = /bearer\s|basic\s|(?:passw(?:or)?d|passphrase|pwd|secret|key|token|credentials?|authorization|bearer)["']?\s{0,3}[:=]/;
const AUTHORITY = /:\/\/[^\s/]{1,100}@/;
const NUMBERED = /[0-2]\/\d{13}/;

function holdsKeyMaterial(pem: string): boolean {
  return /[A-Za-z0-9+/]{20}/.test(pem.replace(/-----[^-]{1,60}-----/g, ' '));
}

/** Stand-ins that documentation writes where a secret goes. */
function isPlaceholder(text: string): boolean {
  if (text.length < 4 || STAND_IN.test(text) || /[<>{}]|\.\.\.|…|\*\*|^\$/.test(text)) return true;
  return (
    /(.)\1{4}/.test(text) || /abcdef(?!\d)|12345678|01234567|98765432/i.test(text) || new Set(text).size <= Math.min(6, text.length / 3)
  );
}

const STAND_IN =
  /example|sample|placeholder|redacted|change_?me|dummy|fake|foobar|your[-_. ]?|my[-_](?:secret|token|key|password)|xxxx|insert[-_]|replace[-_]|some[-_]|(?:^|[-_])(?:here|todo)$/i;

/** Looks drawn at random: long enough, letters and digits mixed, no UUID, no hash, no words. */
function isRandom(text: string): boolean {
  if (text.length < 16 || text.length > 4000 || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  if (UUID.test(text) || HASH.test(text) || DATE.test(text) || looksLikeWords(text)) return false;
  return entropyOf(text) >= 3.3;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HASH = /^(?:sha\d{1,3}[-:])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const DATE = /^\d{4}-\d{2}-\d{2}T/;

/** Paths, hosts and identifiers made of words: most pieces between marks are letters only. */
function looksLikeWords(text: string): boolean {
  const pieces = text.split(/[._~+/=-]+/).filter((piece) => piece !== '');
  const words = pieces.filter((piece) => /^(?:[A-Z]?[a-z]{2,}|[A-Z]{2,}|\d{1,4})+\d{0,4}$/.test(piece) && piece.length < 24);
  return pieces.length > 1 && words.length * 2 > pieces.length;
}

/** Shannon entropy in bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy;
}

function isUserAndPassword(encoded: string): boolean {
  const decoded = Buffer.from(encoded, 'base64').toString('latin1');
  if (!/^[\x20-\x7E]{1,100}:[\x20-\x7E]{3,}$/.test(decoded)) return false;
  const password = decoded.slice(decoded.indexOf(':') + 1);
  return isNoStandIn(password) && !isPlaceholder(password);
}

function isNoStandIn(password: string): boolean {
  return !/^(?:pass|passwd|password|pwd|secret|token|port|opensesame|open ?sesame|test|\d{1,5})$/i.test(password);
}

function withoutOverlaps(found: readonly CredentialLiteral[]): readonly CredentialLiteral[] {
  const kept: CredentialLiteral[] = [];
  for (const literal of [...found].sort((a, b) => a.start - b.start || b.length - a.length)) {
    const last = kept.at(-1);
    if (last === undefined || literal.start >= last.start + last.length) kept.push(literal);
  }
  return kept;
}

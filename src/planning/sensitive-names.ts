import { hasPhrase, splitWords } from './split-words.js';

/** What a field holds that must not go to a model, or out of it, without a person's consent. */
export type SensitiveCategory = 'credential' | 'payment' | 'identity' | 'health' | 'compensation' | 'contact';

/**
 * The category of a field by its name, or undefined. Words are matched, not substrings, and a name that only speaks
 * *about* such data (`password_changed_at`, `token_type`, `has_secret`) is not the data.
 *
 * @param type the `type` of its schema: a flag holds no secret, and a number no password.
 */
export function sensitiveCategory(name: string, type: unknown): SensitiveCategory | undefined {
  if (type === 'boolean') return undefined;
  const isText = type !== 'integer' && type !== 'number' && type !== 'array';
  const known = isText ? categoriesOfText : categoriesOfOthers;
  const category = known.get(name) ?? findCategory(splitWords(name), isText) ?? 'none';
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(name, category);
  return category === 'none' ? undefined : category;
}

/** A source uses the same names over and over. */
const categoriesOfText = new Map<string, SensitiveCategory | 'none'>();
const categoriesOfOthers = new Map<string, SensitiveCategory | 'none'>();
const MAX_REMEMBERED = 20_000;

function findCategory(words: readonly string[], isText: boolean): SensitiveCategory | undefined {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > MAX_WORDS || ABOUT_FIRST.has(first) || ABOUT_LAST.has(last)) return undefined;
  if (isText && isCredential(words)) return 'credential';
  return PHRASES.find(({ phrases }) => phrases.some((phrase) => hasPhrase(words, phrase)))?.category;
}

/** Whether a property takes a query or program in a language of the upstream's (`sql`, `jql`, `script`). */
export function isFreeForm(name: string, type: unknown): boolean {
  if (type !== 'string') return false;
  const words = splitWords(name);
  const last = words.at(-1) ?? '';
  return QUERY_LANGUAGES.has(last) || (words.length === 1 && PROGRAM_WORDS.has(last)) || hasPhrase(words, ['raw', 'query']);
}

function isCredential(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (CREDENTIAL_WORDS.has(last)) return true;
  if (CREDENTIAL_PHRASES.some((phrase) => hasPhrase(words.slice(-phrase.length), phrase))) return true;
  // A lone `token` says too little (cursors and sync marks are called so); with a word of authentication it is one.
  return last === 'token' && TOKEN_WORDS.has(words.at(-2) ?? '');
}

const MAX_WORDS = 8;

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const phrases = (text: string): readonly (readonly string[])[] => text.split(', ').map((phrase) => phrase.split(' '));

const ABOUT_FIRST = list(
  'has is can should allow allows require requires enable num number max min masked hashed hide show include exclude with without',
);
const ABOUT_LAST = list(
  'url uri link href count total type kind id ids at on date time enabled disabled required status state length policy expires expiry ' +
    'expiration ttl in valid validity set hint label format scanning version algorithm prefix suffix strength changed updated created ' +
    'verified confirmed name names description title keys index limit min max size mode scope scopes visibility permission permissions ' +
    'endpoint template brand network masked',
);

const CREDENTIAL_WORDS = list('password passwd passphrase secret apikey otp totp passcode');
const CREDENTIAL_PHRASES = phrases(
  'api key, access key, secret key, private key, encryption key, signing key, secret access key, pass word, connection string, ' +
    'recovery code, backup code, security answer, pin code',
);
const TOKEN_WORDS = list(
  'access refresh auth authentication authorization bearer id session api security oauth user login personal secret registration runner ' +
    'clone jwt web bot',
);

const PHRASES: readonly { readonly category: SensitiveCategory; readonly phrases: readonly (readonly string[])[] }[] = [
  {
    category: 'payment',
    phrases: phrases(
      'card number, credit card, debit card, cvv, cvc, card code, security code, iban, bank account, account number, routing number, ' +
        'sort code, primary account number',
    ),
  },
  {
    category: 'identity',
    phrases: phrases(
      'ssn, social security, passport, national id, national identity, national identification, tax id, tax number, tin, drivers license, ' +
        'driver license, driving licence, date of birth, birth date, birthdate, birthday, dob, mothers maiden, citizenship, ethnicity, ' +
        'religion, sexual orientation, biometric',
    ),
  },
  {
    category: 'health',
    phrases: phrases(
      'diagnosis, diagnoses, medical, medication, medications, patient, prescription, blood type, health record, allergies, disability',
    ),
  },
  { category: 'compensation', phrases: phrases('salary, salaries, wage, compensation, net worth') },
  {
    category: 'contact',
    phrases: phrases(
      'email, e mail, phone, mobile, home address, street address, street, postal code, postcode, zip code, ip address, first name, ' +
        'last name, full name, surname',
    ),
  },
];

const QUERY_LANGUAGES = list('sql jql cql soql sosl kql promql logql nrql cypher sparql xpath gremlin mdx dax aql graphql');
const PROGRAM_WORDS = list('script command cmd shell code eval lambda');

import { BEYOND_ASCII, WordScanner } from './word-scanner.js';

/** What stands in a text that somebody has to look at again: a sum of the bits below. */
export type Triggers = number;

/** Part of every credential of a known format. */
export const CREDENTIAL = 1;
/** A name that a secret could follow. */
export const SECRET_NAME = 2;
/** `://`, behind which a password could stand. */
export const ADDRESS = 4;
/** Numbers as some credentials have them. */
export const NUMBERS = 8;
/** A rare word of an order to a model: no phrase that gives one is without any. */
export const ORDER = 16;
export { BEYOND_ASCII };

/** What a text could hold. Most hold nothing, and are not looked at again: this one pass costs a third of what the expressions would. */
export function triggersIn(text: string): Triggers {
  scanner ??= new WordScanner(WORDS);
  return scanner.scan(text);
}

/** The same of what is said in JSON, its escapes read; `BEYOND_ASCII` where one of them stands for such a character. */
export function triggersInJson(json: string): Triggers {
  scanner ??= new WordScanner(WORDS);
  return scanner.scan(json, true);
}

let scanner: WordScanner | undefined;

const CREDENTIAL_WORDS =
  'sk_live_|sk_test_|rk_live_|rk_test_|whsec_|ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|gldt-|glrt-|glptt-|glsoat-|akia|asia|aiza|ya29.|xoxa-|xoxb-|xoxe-|xoxo-|xoxp-|xoxr-|xoxs-|hooks.slack|sk-|sg.|npm_|pypi-|shpat_|shpca_|shppa_|shpss_|dop_v1_|doo_v1_|dor_v1_|sq0|eaaa|eyj|private key';
const SECRET_NAMES = 'password|passwd|passphrase|pwd|secret|key|token|credential|credentials|authorization|bearer';
const ORDER_WORDS =
  "ignore|disregard|forget|bypass|instruction|do not|don't|never|must not|should not|shouldn't|without|conversation|chat|prompt|environment variable|ssh|id_rsa|.env|.aws|passwd|shadow|api key|access token|secrets|credentials|passwords|mcp.json|system message|inst]|sys >>|sys>>|important>|assistant|system>|developer|system :|system:|llm|must|always|secretly|silently|claude|gemini|gpt|language model|you are |from now on|if you are|if you were|though you|this tool|any tool|other tool|every tool|override|stop following|entire context|full context|whole context|complete context|current context|your context|your memory|previous messages|also|~/.|ai model|aimodel|ai agent|aiagent|languagemodel|language agent|languageagent";

const WORDS: readonly (readonly [string, number])[] = [
  ...CREDENTIAL_WORDS.split('|').map((word) => [word, CREDENTIAL] as const),
  ...SECRET_NAMES.split('|').flatMap((name) => ['"', "'", ' ', ':', '='].map((mark) => [name + mark, SECRET_NAME] as const)),
  ['bearer ', SECRET_NAME],
  ['basic ', SECRET_NAME],
  ['://', ADDRESS],
  ['0/00000', NUMBERS],
  ...ORDER_WORDS.split('|').map((word) => [word, ORDER] as const),
  ['<|', ORDER],
];

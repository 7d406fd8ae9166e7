import { redactCredentials } from '../../capability/index.js';
import { maskSecrets } from '../../credentials/index.js';
import { isJsonObject, type Json } from '../../model/index.js';
import type { AnswerContent } from './read-answer.js';

const MAX_MESSAGE = 600;
const MAX_DETAILS = 10;

/**
 * The upstream's own words about a failure, short and on as few lines as it takes: RFC 9457 problem details, GraphQL and JSON-RPC errors, and the usual
 * shapes (`message`, `error`, `error.message`, `errors[]`, `detail`…); of HTML only its title. Credential-shaped strings and the call's own secrets are masked.
 */
export function describeFailure(content: AnswerContent, secrets: readonly string[]): string {
  const message = content.kind === 'json' ? messageOf(content.value) : content.kind === 'text' ? plainText(content.text) : '';
  return maskText(shorten(message), secrets);
}

/** Replaces known secrets and whatever looks like a credential. */
export function maskText(text: string, secrets: readonly string[]): string {
  return redactCredentials(maskSecrets(text, secrets));
}

function messageOf(value: Json): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.slice(0, MAX_DETAILS).map(messageOf).filter(isSaid).join('; ');
  if (!isJsonObject(value)) return '';
  const said = MESSAGE_KEYS.map((key) => textOf(value[key])).filter(isSaid);
  const details = DETAIL_KEYS.map((key) => detailsOf(value[key])).filter(isSaid);
  const parts = [...new Set([...said, ...details])];
  return parts.length > 0 ? parts.join(': ') : JSON.stringify(value);
}

const MESSAGE_KEYS = [
  'title',
  'code',
  'error',
  'error_description',
  'message',
  'Message',
  'msg',
  'detail',
  'description',
  'reason',
  'faultstring',
  'hint',
];
const DETAIL_KEYS = ['errors', 'invalid_params', 'invalid-params', 'details', 'violations', 'fault', 'path'];

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  return typeof value === 'object' ? messageOf(value) : String(value);
}

/** A list of faults, or an object of them by field. */
function detailsOf(value: Json | undefined): string {
  if (!isJsonObject(value)) return textOf(value);
  const entries = Object.entries(value).slice(0, MAX_DETAILS);
  return entries.map(([field, fault]) => `${field}: ${textOf(fault)}`).join('; ');
}

function plainText(text: string): string {
  if (!/^\s*<(!doctype html|html|head|body)/i.test(text)) return text;
  return /<title[^>]{0,200}>([^<]{1,300})/i.exec(text)?.[1] ?? /<h1[^>]{0,200}>([^<]{1,300})/i.exec(text)?.[1] ?? '';
}

function shorten(text: string): string {
  const line = text
    .slice(0, MAX_MESSAGE * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`;
}

function isSaid(text: string): boolean {
  return text !== '';
}

import { decodePercent } from './pointer.js';

/**
 * The URI of the document that a reference in the document `fromUri` points into, without fragment:
 * an absolute URL, or a POSIX path normalised as `DocumentSet` spells it (`common/Error.json`,
 * `../shared.yaml`). Backslashes and percent-encoding in a file path are read as what they mean.
 */
export function resolveUri(fromUri: string, reference: string): string {
  const hash = reference.indexOf('#');
  const path = hash < 0 ? reference : reference.slice(0, hash);
  if (path === '') return fromUri;
  if (isAbsoluteUrl(path)) return parseUrl(path) ?? path;
  if (path.startsWith('//') && isAbsoluteUrl(fromUri)) return parseUrl(path, fromUri) ?? path;
  if (isAbsoluteUrl(fromUri)) return parseUrl(path, fromUri) ?? path;
  const file = decodePercent(path).replaceAll('\\', '/');
  if (file.startsWith('/')) return normalisePath(file);
  const folder = fromUri.slice(0, fromUri.lastIndexOf('/') + 1);
  return normalisePath(folder + file);
}

/** Whether the text begins with a URL scheme; `C:` is a drive, not a scheme. */
export function isAbsoluteUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
}

function parseUrl(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.href;
}

function normalisePath(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const last = kept.at(-1);
    if (part === '..' && last !== undefined && last !== '..') kept.pop();
    else if (part !== '..' || !path.startsWith('/')) kept.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/');
}

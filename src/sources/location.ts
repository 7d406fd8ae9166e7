import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GatewayError } from '../model/index.js';

/** Where the bytes of a document come from. */
export type Location =
  | {
      readonly origin: 'file';
      readonly path: string;
      readonly label: string;
      /** The folder that the command runs in, of what a person typed. */
      readonly cwd?: string;
    }
  | { readonly origin: 'url'; readonly url: string; readonly label: string }
  | { readonly origin: 'stdin'; readonly label: string };

/** What a person typed: a path, an http(s) or file URL, or `-`. Throws `usage` for any other scheme. */
export function locateArgument(argument: string, cwd: string): Location {
  if (argument === '-') return { origin: 'stdin', label: 'standard input' };
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):\/\//.exec(argument)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(argument)) throw new GatewayError('usage', `${argument}: this is not a valid URL`);
    const url = new URL(argument);
    url.hash = '';
    return { origin: 'url', url: url.href, label: labelOf(url) };
  }
  if (scheme === 'file') return { origin: 'file', path: fileURLToPath(argument), label: argument, cwd };
  if (scheme !== undefined) {
    throw new GatewayError('usage', `${argument}: ${scheme} addresses cannot be read`, { hint: ACCEPTED });
  }
  if (argument.trim() === '') throw new GatewayError('usage', 'the source is an empty string', { hint: ACCEPTED });
  return { origin: 'file', path: resolve(cwd, argument), label: argument, cwd };
}

export const ACCEPTED = 'Give a file path, an http(s) URL, or - for standard input.';

/** The root document's own URI in its set: the base name of its file or URL. */
export function rootUriOf(location: Location): string {
  if (location.origin === 'stdin') return 'stdin';
  if (location.origin === 'file') return basename(location.path);
  const last = new URL(location.url).pathname.split('/').at(-1) ?? '';
  return last === '' ? 'index' : percentDecode(last);
}

/** What keeps a reference from being followed, for a diagnostic. */
export interface Unfollowed {
  readonly refusal: string;
  readonly detail: string;
}

/**
 * The one key of a document in its set, so that none is read twice under two spellings: relative to the root's
 * folder for files (`../api/x.json` from beside `api` is `x.json`) and for what lies below a URL root's folder,
 * the rest of the web absolute.
 */
export function canonicalUri(root: Location, uri: string): string {
  if (root.origin === 'file') {
    if (hasScheme(uri) || isAbsolute(uri)) return uri;
    const folder = dirname(root.path);
    return relative(folder, resolve(folder, uri)).replaceAll('\\', '/');
  }
  if (root.origin === 'stdin' || !URL.canParse(spellForUrl(uri), root.url)) return uri;
  const absolute = new URL(spellForUrl(uri), root.url).href;
  if (absolute === root.url) return rootUriOf(root);
  const folder = new URL('.', root.url).href;
  return absolute.startsWith(folder) && absolute !== folder ? percentDecode(absolute.slice(folder.length)) : absolute;
}

/**
 * Where a document that another one refers to is. Relative to the root: a file for a file, a URL for a URL.
 * Nothing reaches a local file from a remote document or from standard input, and no document reaches
 * one by its absolute path or a `file:` address, a hidden one, or one outside its own folder and the one that the command runs in: what a
 * description makes its own of other people's files goes into tools, and from there to models and to the API.
 */
export function locateReference(root: Location, uri: string): Location | Unfollowed {
  if (/^https?:\/\//i.test(uri)) {
    if (!URL.canParse(uri)) return { refusal: 'this is not a valid URL', detail: 'Correct the $ref.' };
    return { origin: 'url', url: uri, label: labelOf(new URL(uri)) };
  }
  if (hasScheme(uri)) return { refusal: `${schemeOf(uri)} addresses are not followed`, detail: 'Use a relative path or an https URL.' };
  if (root.origin === 'url') {
    const url = new URL(spellForUrl(uri), root.url);
    return { origin: 'url', url: url.href, label: labelOf(url) };
  }
  if (root.origin === 'stdin') {
    return { refusal: 'standard input has no folder that a path could be relative to', detail: 'Give the document as a file or URL.' };
  }
  if (isAbsolute(uri) || /^[A-Za-z]:/.test(uri)) {
    return { refusal: 'absolute paths are not followed', detail: 'Make the $ref relative to the document it stands in.' };
  }
  const folder = dirname(root.path);
  const path = resolve(folder, uri);
  return unfollowedFile(path, folder, root.cwd) ?? { origin: 'file', path, label: uri };
}

/**
 * The same of a file behind links, which a description that was cloned may bring along: where they lead has to be such a file too, from the folder of
 * the description or from the one that this is itself linked from. A file that is not there is told when it is read.
 */
export async function followLinks(root: Location, location: Location): Promise<Location | Unfollowed> {
  if (root.origin !== 'file' || location.origin !== 'file') return location;
  const [path, folder, file, cwd] = await Promise.all([
    realPath(location.path),
    realPath(dirname(root.path)),
    realPath(root.path),
    root.cwd === undefined ? undefined : realPath(root.cwd),
  ]);
  const unfollowed = unfollowedFile(path, folder, cwd);
  if (unfollowed === undefined || unfollowedFile(path, dirname(file), cwd) === undefined) return { ...location, path };
  return { ...unfollowed, refusal: `where it is linked to, ${unfollowed.refusal}` };
}

/** Pipes (`<(command)`) have none. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Secrets stand in hidden files (`.env`, `.npmrc`, `.aws/`), and in others anywhere on a machine. */
function unfollowedFile(path: string, folder: string, cwd: string | undefined): Unfollowed | undefined {
  const fromFolder = segmentsOf(relative(folder, path));
  if (fromFolder.some((segment) => segment.startsWith('.') && segment !== '..' && !LINKED_FOLDERS.test(segment))) {
    return {
      refusal: 'hidden files and folders are not followed',
      detail: 'Give the file, and the folders it is in, names without a dot in front.',
    };
  }
  if (fromFolder[0] !== '..') return undefined;
  if (cwd === undefined || segmentsOf(relative(cwd, path))[0] === '..' || segmentsOf(relative(cwd, folder))[0] === '..') {
    return {
      refusal: 'it is outside the folder of the description, and outside the one that the command runs in',
      detail: 'If you trust the description with it, run the command in a folder that both are below.',
    };
  }
  if (DESCRIPTION.test(path)) return undefined;
  return {
    refusal: 'outside the folder of the description, only .json, .yaml and .yml files are followed',
    detail: 'Move the file beside the description.',
  };
}

/** Of a mounted ConfigMap, and of packages that pnpm and Yarn link into `node_modules`. */
const LINKED_FOLDERS = /^(?:\.\..+|\.pnpm|\.store)$/;

const DESCRIPTION = /\.(?:json|ya?ml)$/i;

function segmentsOf(path: string): readonly string[] {
  return path.split(/[\\/]/);
}

/** User, password and query may hold secrets. */
function labelOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function hasScheme(uri: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:/.test(uri);
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':')).toLowerCase();
}

/** `%` and `#` stand for themselves in a document's URI, which is percent-decoded already. */
function spellForUrl(uri: string): string {
  return hasScheme(uri) ? uri : uri.replaceAll('%', '%25').replaceAll('#', '%23');
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

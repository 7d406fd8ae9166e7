import { readFile, stat } from 'node:fs/promises';
import { GatewayError } from '../model/index.js';

/** Where a secret is kept, as `auth.key` spells it. */
export type SecretReference =
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'secret'; readonly name: string };

export interface SecretReaderOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Secrets named in gateway.yaml. */
  readonly secrets?: (name: string) => string | undefined;
}

/** Reads the secret of a reference; `undefined` when it is not there, empty or, as a file, not readable. */
export type SecretReader = (reference: string) => string | undefined | Promise<string | undefined>;

/**
 * A reader of `env:NAME`, `file:/path` and `secret:NAME`. A file is read again when its time, size or inode changes; line ends after a
 * secret do not count. The reader throws `GatewayError('config-invalid')` for any other reference, without repeating it: it may be the secret itself.
 */
export function createSecretReader(options: SecretReaderOptions): SecretReader {
  const files = new Map<string, { stamp: string; secret: string | undefined }>();

  async function readSecretFile(path: string): Promise<string | undefined> {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || !found.isFile()) return undefined;
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    const known = files.get(path);
    if (known?.stamp === stamp) return known.secret;
    const secret = cleanSecret(await readFile(path, 'utf8').catch(() => undefined));
    files.set(path, { stamp, secret });
    return secret;
  }

  return (text) => {
    const reference = parseSecretReference(text);
    switch (reference?.kind) {
      case 'env':
        return cleanSecret(options.environment[reference.name]);
      case 'secret':
        return cleanSecret(options.secrets?.(reference.name));
      case 'file':
        return readSecretFile(reference.path);
      default:
        throw new GatewayError('config-invalid', 'a credential reference is none of env:NAME, file:/path and secret:NAME', {
          hint: 'Put the secret into an environment variable and write env:NAME.',
        });
    }
  };
}

/** What is to be said of a reference whose secret is not there, behind its text. */
export function describeAbsence(reference: string): string {
  if (reference.startsWith('file:')) return 'cannot be read or is empty';
  return reference.startsWith('secret:') ? 'is kept nowhere here (write env:NAME or file:/path)' : 'is not set';
}

/** `undefined` for text that is no reference. */
export function parseSecretReference(text: string): SecretReference | undefined {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  if (colon === -1 || rest === '') return undefined;
  switch (text.slice(0, colon)) {
    case 'env':
      return { kind: 'env', name: rest };
    case 'secret':
      return { kind: 'secret', name: rest };
    case 'file':
      return { kind: 'file', path: rest.startsWith('///') ? rest.slice(2) : rest };
    default:
      return undefined;
  }
}

function cleanSecret(text: string | undefined): string | undefined {
  const secret = text?.replace(/[\r\n]+$/, '');
  return secret === '' ? undefined : secret;
}

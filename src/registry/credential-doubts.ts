import type { ServerConfig } from '../config/index.js';
import { createSecretReader, describeAbsence, missingOfCertificate } from '../credentials/index.js';
import type { Capability, Diagnostic } from '../model/index.js';
import type { ToolSet } from './tool-set.js';

/** What calls of a server would fail for: a secret or a client certificate that is not there, be it for now. What is there is not told. */
export async function credentialDoubts(
  { name, auth, clientCertificate }: ServerConfig,
  { tools, resources }: Pick<ToolSet, 'tools' | 'resources'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Diagnostic[]> {
  const readSecret = createSecretReader({ environment });
  const doubts: string[] = [];
  const missing = clientCertificate === undefined ? undefined : await missingOfCertificate(clientCertificate, readSecret);
  if (missing !== undefined) doubts.push(`its client_certificate is not there, and its calls are not made without: ${missing}`);

  const wanted: (readonly [reference: string, words: string])[] = [
    ...(auth === undefined ? [] : serverReferences(auth)),
    ...fileReferences([...tools, ...resources.map(({ tool }) => tool)].map(({ capability }) => capability)),
  ];
  for (const [reference, words] of wanted) {
    if ((await readSecret(reference)) === undefined) doubts.push(`${reference} ${describeAbsence(reference)}; ${words}`);
  }
  return doubts.map((doubt) => ({ severity: 'warning', code: 'credential-missing', summary: `${name}: ${doubt}` }));
}

function serverReferences(auth: NonNullable<ServerConfig['auth']>): (readonly [string, string])[] {
  if (auth.type === 'passthrough') return [];
  const [keys, words] =
    auth.type === 'oauth2'
      ? [[auth.clientSecretKey, auth.privateKey], 'it gets no token without']
      : [[auth.key], 'its calls go out without that credential'];
  return keys.flatMap((key) => (key === undefined ? [] : [[key, words] as const]));
}

/** Each reference of the files once, with the tools that want it. */
function fileReferences(capabilities: readonly Capability[]): (readonly [string, string])[] {
  const users = new Map<string, Set<string>>();
  for (const { name, auth } of capabilities) {
    for (const { key } of auth === undefined || auth.type === 'none' ? [] : (auth.all ?? [auth])) {
      if (key !== undefined) users.set(key, (users.get(key) ?? new Set()).add(name));
    }
  }
  return [...users].map(([key, names]) => {
    const [first = ''] = names;
    return [key, names.size === 1 ? `${first} is called without it` : `${first} and ${names.size - 1} more are called without it`];
  });
}

import { headerNameFault } from '../capability/index.js';
import { FixedHeaders, interpolate } from '../config/index.js';
import { GatewayError } from '../model/index.js';
import type { CliIo } from './io.js';

export type Header = readonly [name: string, value: string];

/**
 * Headers as `NAME: VALUE`, in the order given. A text that is none stays unsaid: it may be a secret.
 *
 * @throws GatewayError `usage`.
 */
export function parseHeaders(flag: string, texts: readonly string[] = []): readonly Header[] {
  return texts.map((text) => {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*\S)\s*$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) throw new GatewayError('usage', `${flag} takes a name and a value: 'X-Tenant: acme'.`);
    return [name, value];
  });
}

/**
 * What `--spec-header` of an import sends with the request for the description: values with the `${NAME}` of the environment, as
 * `spec_headers` of gateway.yaml has them. No message repeats a value.
 *
 * @param argument the source as it was typed; only a URL is asked with headers.
 * @throws GatewayError `usage`.
 */
export function readSpecHeaders(
  argument: string,
  texts: readonly string[] | undefined,
  { env }: Pick<CliIo, 'env'>,
): Readonly<Record<string, string>> | undefined {
  if (texts === undefined) return undefined;
  if (!/^https?:/i.test(argument)) throw new GatewayError('usage', '--spec-header has no effect where the description is no URL.');
  const { value, problems } = interpolate(Object.fromEntries(parseHeaders('--spec-header', texts)), env);
  const [problem] = problems;
  if (problem !== undefined) throw new GatewayError('usage', `--spec-header ${problem.path.join('.')}: ${problem.message}`);
  const headers = FixedHeaders.safeParse(value);
  if (!headers.success) {
    const name = headers.error.issues[0]?.path.join('.') ?? '';
    throw new GatewayError('usage', `--spec-header ${name}: the value holds characters that no header can carry.`);
  }
  for (const name of Object.keys(headers.data)) {
    const fault = headerNameFault('header', name);
    if (fault !== undefined) throw new GatewayError('usage', `--spec-header: ${fault}`);
  }
  return headers.data;
}

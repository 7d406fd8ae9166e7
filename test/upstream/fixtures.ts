import { type Credentials, NO_CREDENTIALS } from '../../src/credentials/index.js';
import { Capability, type ProviderConfig } from '../../src/model/index.js';
import { createUpstream, type Upstream, type UpstreamOptions } from '../../src/upstream/index.js';

export interface CapabilityParts {
  readonly [key: string]: unknown;
  readonly config: Partial<ProviderConfig>;
  readonly service?: 'rest' | 'graphql' | 'jsonrpc';
  readonly timeout?: number;
}

/** A capability with a lenient input schema; anything else of the file can be given. */
export function capabilityOf({ config, service = 'rest', timeout = 10, ...rest }: CapabilityParts): Capability {
  return Capability.parse({
    fulcrum: '1.0',
    name: 'probe',
    description: 'A probe',
    schema: { input: { type: 'object' } },
    providers: { primary: { service, timeout, config } },
    ...rest,
  });
}

/** An upstream without credentials, cache or pauses between retries, unless the options say otherwise. */
export function upstreamOf(options: Partial<UpstreamOptions> & { readonly fixed?: Partial<Credentials> } = {}): Upstream {
  const { fixed, ...rest } = options;
  return createUpstream({
    credentials: { credentialsFor: () => ({ ...NO_CREDENTIALS, ...fixed }) },
    cache: 'none',
    resilience: { backoffMs: 1 },
    ...rest,
  });
}

/** The text of all text blocks. */
export function textOf(result: { content: readonly { type: string }[] }): string {
  return result.content
    .filter((block): block is { type: 'text'; text: string } => block.type === 'text')
    .map(({ text }) => text)
    .join('\n');
}

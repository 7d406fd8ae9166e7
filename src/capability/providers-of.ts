import type { Capability, Provider, ProviderConfig } from '../model/index.js';
import type { FilePath } from './file-position.js';

export interface PlacedProvider {
  readonly provider: Provider;
  readonly config: ProviderConfig;
  /** Of the provider's `config`. */
  readonly path: FilePath;
}

/** The primary provider and the fallbacks, each with where its configuration stands. */
export function providersOf({ providers }: Capability): readonly PlacedProvider[] {
  const { primary, fallback = [] } = providers;
  return [
    { provider: primary, config: primary.config, path: ['providers', 'primary', 'config'] },
    ...fallback.map((provider, index) => ({ provider, config: provider.config, path: ['providers', 'fallback', index, 'config'] })),
  ];
}

import type { GatewayConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

/** Requests in flight to one origin where `servers[].upstream.concurrency` says nothing; as in `upstream/`. */
const DEFAULT_CONCURRENCY = 64;

/** How many processes serve; `auto` takes the cores, and no more than have a place each within what is divided among them. */
export function countWorkers(config: GatewayConfig, cores: number): number {
  const { workers } = config.server;
  return workers === 'auto' ? Math.max(1, Math.min(cores, ...dividedBounds(config).map(({ places }) => places))) : workers;
}

/** What one worker of `count` may do of what all may: the shares of all of them are the whole. `slot`: from 1. */
export function workerShare(config: GatewayConfig, slot: number, count: number): GatewayConfig {
  const share = (places: number): number => Math.max(1, Math.floor(places / count) + (slot <= places % count ? 1 : 0));
  return {
    ...config,
    limits: { ...config.limits, maxConcurrency: share(config.limits.maxConcurrency) },
    servers: config.servers.map((server) => {
      const { concurrency = DEFAULT_CONCURRENCY, ratePerSecond, rateBurst } = server.upstream;
      const rate =
        ratePerSecond === undefined
          ? {}
          : { ratePerSecond: ratePerSecond / count, rateBurst: share(rateBurst ?? Math.max(1, Math.floor(ratePerSecond))) };
      return { ...server, upstream: { ...server.upstream, concurrency: share(concurrency), ...rate } };
    }),
  };
}

/** Reports bounds that are smaller than the number of workers among whom they are divided. */
export function checkWorkers(config: GatewayConfig, { report }: ResolveContext): void {
  const { workers } = config.server;
  if (workers === 'auto') return;
  for (const { path, name, places } of dividedBounds(config)) {
    if (places < workers) report(path, `${name}: ${places} is divided among server.workers: ${workers}, and each needs at least 1`);
  }
}

function dividedBounds({ limits, servers }: GatewayConfig) {
  return [
    { path: ['limits', 'max_concurrency'], name: 'limits.max_concurrency', places: limits.maxConcurrency },
    ...servers.map(({ upstream: { concurrency = DEFAULT_CONCURRENCY } }, index) => ({
      path: ['servers', index, 'upstream', 'concurrency'],
      name: `servers[${index}].upstream.concurrency`,
      places: concurrency,
    })),
  ];
}

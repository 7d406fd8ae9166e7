import type { ConfigFile } from './config-file.js';
import type { ObservabilityConfig } from './gateway-config.js';

/** `observability` less the log; a section that is there, be it empty, is on. */
export function observabilityOf(file: ConfigFile['observability']): ObservabilityConfig {
  const { metrics } = file ?? {};
  return {
    ...(metrics === undefined ? {} : { metrics: metrics.listen ?? { host: '127.0.0.1', port: 9464 } }),
  };
}

import { resolve } from 'node:path';
import type { ConfigFile } from './config-file.js';
import type { AuditConfig, ObservabilityConfig, TracingConfig } from './gateway-config.js';

type File = NonNullable<ConfigFile['observability']>;

/** `observability` less the log; a section that is there, be it empty, is on. Paths are relative to `dir`. */
export function observabilityOf(file: ConfigFile['observability'], dir: string): ObservabilityConfig {
  const { metrics, audit, tracing } = file ?? {};
  return {
    ...(metrics === undefined ? {} : { metrics: metrics.listen ?? { host: '127.0.0.1', port: 9464 } }),
    ...(audit === undefined ? {} : { audit: auditOf(audit, dir) }),
    ...(tracing === undefined ? {} : { tracing: tracingOf(tracing) }),
  };
}

function auditOf({ dir: directory, key, on_failure, max_file_size, max_file_age }: NonNullable<File['audit']>, dir: string): AuditConfig {
  return {
    dir: resolve(dir, directory ?? 'audit'),
    ...(key === undefined ? {} : { key: Buffer.from(key) }),
    onFailure: on_failure ?? 'refuse',
    maxFileBytes: max_file_size ?? 64 * 1024 * 1024,
    maxFileAgeMs: max_file_age ?? 86_400_000,
  };
}

/** `/v1/traces` is where a collector takes traces (OTLP specification, "OTLP/HTTP Request"). */
function tracingOf({ otlp, headers, sample }: NonNullable<File['tracing']>): TracingConfig {
  return { url: otlp.endsWith('/v1/traces') ? otlp : `${otlp}/v1/traces`, headers: headers ?? {}, sample: sample ?? 1 };
}

import type { ConfigFile, LimitsFile } from './config-file.js';
import type { CallLimits, GatewayConfig, ServerConfig } from './gateway-config.js';

/** `limits` with its defaults. */
export function limitsOf(file: ConfigFile['limits']): GatewayConfig['limits'] {
  return {
    maxRequestBytes: file?.max_request_bytes ?? 4 * 1024 * 1024,
    maxResponseBytes: file?.max_response_bytes ?? 1024 * 1024,
    maxHeaderBytes: file?.max_header_size ?? 16 * 1024,
    maxJsonDepth: file?.max_json_depth ?? 128,
    requestTimeoutMs: file?.request_timeout ?? 60_000,
    maxConcurrency: 512,
    ...callLimitsOf(file),
  };
}

/** `servers[].limits`; what one caller may do is that of all servers where the server does not say it. */
export function serverLimitsOf(own: LimitsFile | undefined, all: ConfigFile['limits']): ServerConfig['limits'] {
  return { ...callLimitsOf(own), perCaller: { ...callLimitsOf(all?.per_caller), ...callLimitsOf(own?.per_caller) } };
}

/** A rate and a concurrency, with the burst that a rate has by itself. */
export function callLimitsOf(file: Omit<LimitsFile, 'per_caller'> | undefined): CallLimits {
  const { max_concurrency: maxConcurrency, rate } = file ?? {};
  return {
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
    ...(rate === undefined ? {} : { rate: { perSecond: rate.per_second, burst: rate.burst ?? Math.max(1, Math.ceil(rate.per_second)) } }),
  };
}

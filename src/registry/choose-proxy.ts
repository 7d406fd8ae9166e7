import type { GatewayConfig } from '../config/index.js';

/** The proxy that the operator chose (`egress.proxy`); `env` is `HTTPS_PROXY`. */
export function chooseProxy(
  { proxy }: Pick<GatewayConfig, 'proxy'>,
  environment: Readonly<Record<string, string | undefined>>,
): { proxy?: string } {
  const chosen = proxy === 'env' ? (environment.HTTPS_PROXY ?? environment.https_proxy) : proxy;
  return chosen === undefined || chosen === '' ? {} : { proxy: chosen };
}

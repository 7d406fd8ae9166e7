import { type GatewayConfig, isReadableUrl } from '../config/index.js';
import { GatewayError } from '../model/index.js';

/**
 * The proxy that the operator chose (`egress.proxy`); `env` is `HTTPS_PROXY`, where `proxy:3128` means http as for other programs.
 *
 * @throws GatewayError `config-invalid` for a variable that names none.
 */
export function chooseProxy(
  { proxy }: Pick<GatewayConfig, 'proxy'>,
  environment: Readonly<Record<string, string | undefined>>,
): { proxy?: string } {
  if (proxy !== 'env') return proxy === undefined ? {} : { proxy };
  const named = environment.HTTPS_PROXY ?? environment.https_proxy ?? '';
  if (named === '') return {};
  const url = named.includes('://') ? named : `http://${named}`;
  if (/^https?:\/\//i.test(url) && isReadableUrl(url)) return { proxy: url };
  throw new GatewayError('config-invalid', 'egress.proxy is env, and HTTPS_PROXY is no http or https URL of a proxy', {
    hint: 'Correct the variable, or name the proxy under egress.proxy.',
  });
}

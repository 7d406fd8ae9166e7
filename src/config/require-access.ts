import { GatewayError } from '../model/index.js';
import type { GatewayConfig } from './gateway-config.js';
import { isLoopbackHost } from './loopback-host.js';

/**
 * Refuses to let others in by default: on an address that is not loopback, every server must say who may call it (`access: open` says
 * everyone), and one whose users sign in must have an address that they can be sent to.
 *
 * @throws GatewayError `config-invalid`.
 */
export function requireAccess(config: GatewayConfig): void {
  if (isLoopbackHost(config.server.host)) return;
  const issuer = config.servers.find(({ access }) => access?.type === 'oauth');
  if (issuer !== undefined && config.server.publicUrl === undefined) {
    throw new GatewayError('config-invalid', `server "${issuer.name}" has access oauth, and nothing says where clients reach it`, {
      hint: 'Set server.public_url to the https address of the gateway.',
    });
  }
  const silent = config.servers.filter(({ access }) => access === undefined).map(({ name }) => name);
  if (silent.length === 0) return;
  const names = silent.length === 1 ? `server "${silent[0]}" does` : `servers ${silent.map((name) => `"${name}"`).join(', ')} do`;
  throw new GatewayError('config-invalid', `${config.server.host} can be reached from other machines, and ${names} not say who may call`, {
    hint: 'Set `access` in gateway.yaml to keys, or to open when everyone may call; or listen on 127.0.0.1.',
  });
}

import type { PreparedCall } from '../../upstream/index.js';
import { planResource } from '../resources/index.js';
import type { ConfiguredOperation } from './match-operations.js';
import { refuseShape } from './refuse-shape.js';

/**
 * That what gateway.yaml makes a resource can be one.
 *
 * @throws GatewayError `config-invalid`.
 */
export function checkExposure(call: PreparedCall, { operation, where }: ConfiguredOperation, serverName: string): void {
  if (operation.expose === undefined || operation.expose === 'tool') return;
  const template = planResource(call, serverName);
  if (typeof template === 'string') refuseShape(where, `it cannot be a resource: ${template}`);
}

import { GatewayError } from '../../model/index.js';

/** Throws what is wrong with an entry of `servers[].operations`. */
export function refuseShape(where: string, fault: string, cause?: unknown): never {
  throw new GatewayError('config-invalid', `${where}: ${fault}`, cause === undefined ? {} : { cause });
}

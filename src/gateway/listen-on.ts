import type { AddressInfo, Server } from 'node:net';
import type { ListenAddress } from '../config/index.js';
import { GatewayError } from '../model/index.js';

/** What to say to someone whose address cannot be listened on. */
export interface ListenHints {
  /** `choose another port …` */
  readonly port: string;
  /** How to name another address, as a sentence. */
  readonly host: string;
}

/**
 * Listens, and returns the port.
 *
 * @throws GatewayError `address-in-use`; `config-invalid` when the address is none of this machine or may not be used.
 */
export function listenOn(server: Server, { host, port }: ListenAddress, hints: ListenHints): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, { host, port }, hints)));
    server.listen({ host: host.replace(/^\[(.*)\]$/, '$1'), port, backlog: MOST_WAITING }, () => {
      // A TCP server has an address object once it listens.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Connections that the kernel holds until they are accepted, or as many as it allows: clients come back all at once after a restart. Node's default is 511. */
const MOST_WAITING = 4096;

function listenError(error: NodeJS.ErrnoException, { host, port }: ListenAddress, hints: ListenHints): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new GatewayError('address-in-use', `${host}:${port} is in use by another process`, {
        hint: `Stop that process, or choose another port ${hints.port}.`,
        cause: error,
      });
    case 'EACCES':
      return new GatewayError('config-invalid', `${host}:${port} may not be listened on by this user`, {
        hint: 'Choose a port from 1024.',
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new GatewayError('config-invalid', `${host} is no address of this machine`, { hint: hints.host, cause: error });
    default:
      return error;
  }
}

import { createServer, type Socket } from 'node:net';
import type { ListenAddress } from '../../config/index.js';
import { listenOn } from '../listen-on.js';

/** The address of a gateway of several workers: takes connections, and hands each to one of them. */
export interface Door {
  readonly port: number;
  /** Gives a worker connections from now on. */
  admit(hand: HandOver): Admitted;
  /** From now on those that left are given connections too: all leave, and each says so to clients until it is gone. */
  drain(): void;
  /** Takes no more connections. */
  close(): void;
}

/** Sends a connection to a worker, which answers with `took(number)`. */
export type HandOver = (number: number, socket: Socket) => void;

export interface Admitted {
  /** The worker has the connection. */
  took(number: number): void;
  /** It is given no more. */
  leave(): void;
  /** It is gone: what it did not take goes to the others. */
  end(): void;
}

interface Member {
  readonly hand: HandOver;
  /** On their way to the worker, open here too until it has them. */
  readonly given: Map<number, Socket>;
  hasLeft: boolean;
}

/** Connections that wait while no worker is there. */
const MOST_WAITING = 1000;

/**
 * Listens. A connection goes to the worker that has the fewest on their way to it, in turns, so that a busy one is not given more. `node:cluster` would distribute
 * connections by itself, and forgets the one that was on its way to a worker that is killed.
 *
 * @throws GatewayError as `listenOn`.
 */
export async function openDoor(address: ListenAddress): Promise<Door> {
  const members: Member[] = [];
  const waiting: Socket[] = [];
  let last = 0;
  let isDraining = false;
  let isClosed = false;

  function give(socket: Socket): void {
    if (isClosed || socket.destroyed) return void socket.destroy();
    const [member] = members.filter(({ hasLeft }) => isDraining || !hasLeft).sort((a, b) => a.given.size - b.given.size);
    if (member === undefined) {
      if (waiting.length < MOST_WAITING) waiting.push(socket);
      else socket.destroy();
      return;
    }
    members.push(...members.splice(members.indexOf(member), 1));
    last += 1;
    member.given.set(last, socket);
    member.hand(last, socket);
  }

  function giveWaiting(): void {
    for (const socket of waiting.splice(0)) give(socket);
  }

  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {}); // its worker deals with it
    give(socket);
  });
  const port = await listenOn(server, address, { port: 'with --port (0 takes a free one)', host: 'Set server.host, or give --host.' });

  return {
    port,
    admit(hand) {
      const member: Member = { hand, given: new Map(), hasLeft: false };
      members.push(member);
      giveWaiting();
      return {
        took(number) {
          member.given.get(number)?.destroy(); // the connection itself stays open: the worker holds it
          member.given.delete(number);
        },
        leave() {
          member.hasLeft = true;
        },
        end() {
          if (members.includes(member)) members.splice(members.indexOf(member), 1);
          for (const socket of member.given.values()) give(socket);
          member.given.clear();
        },
      };
    },
    drain() {
      isDraining = true;
      giveWaiting();
    },
    close() {
      isClosed = true;
      server.close();
      for (const socket of waiting.splice(0)) socket.destroy();
    },
  };
}

import type { Store } from '../../store/index.js';

/** A call of a store's method. */
export interface StoreCall {
  readonly method: 'get' | 'set' | 'replace' | 'take' | 'delete' | 'keys';
  readonly args: readonly unknown[];
}

/** Makes a call that came from `createRemoteStore`. */
export function callStore(store: Store, { method, args }: StoreCall): Promise<unknown> {
  // The arguments are those that the same method was given on the other side.
  return (store[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
}

/** A store that another process keeps. */
export function createRemoteStore(call: (call: StoreCall) => Promise<unknown>, bus: Pick<Store, 'publish' | 'subscribe'>): Store {
  const method =
    <Method extends StoreCall['method']>(name: Method) =>
    (...args: Parameters<Store[Method]>): ReturnType<Store[Method]> =>
      call({ method: name, args }) as ReturnType<Store[Method]>; // what that method returned
  return {
    get: method('get'),
    set: method('set'),
    replace: method('replace'),
    take: method('take'),
    delete: method('delete'),
    keys: method('keys'),
    ...bus,
    async close() {},
  };
}

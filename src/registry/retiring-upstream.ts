import type { Upstream } from '../upstream/index.js';

/** An upstream that can be replaced while it is in use: `retire` closes it when its last call has ended. */
export interface RetiringUpstream extends Upstream {
  retire(): Promise<void>;
}

/**
 * Counts the calls under way. A call that begins after `retire` still works until the one before it has ended; none is cut off.
 *
 * @param closeCredentials ends what the upstream's credentials hold open.
 */
export function retiring(upstream: Upstream, closeCredentials: () => Promise<void>): RetiringUpstream {
  let underWay = 0;
  let isRetired = false;
  let closed: Promise<void> | undefined;
  let onIdle: (() => void) | undefined;

  const close = (): Promise<void> => {
    closed ??= Promise.all([upstream.close(), closeCredentials()]).then(() => undefined);
    return closed;
  };
  return {
    async call(prepared, args, context) {
      underWay += 1;
      try {
        return await upstream.call(prepared, args, context);
      } finally {
        underWay -= 1;
        if (isRetired && underWay === 0) onIdle?.();
      }
    },
    status: () => upstream.status(),
    close,
    async retire() {
      isRetired = true;
      if (underWay > 0) {
        await new Promise<void>((resolve) => {
          onIdle = resolve;
        });
      }
      await close();
    },
  };
}

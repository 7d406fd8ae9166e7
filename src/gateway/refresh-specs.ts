import type { Registry } from '../registry/index.js';

/** Reads descriptions again as often as their servers say (`servers[].refresh`); follows the registry when a reload says otherwise. */
export function refreshSpecs(registry: Registry, onBug: (error: unknown) => void): { close(): void } {
  const reading = new Set<string>();
  const refresh = async (name: string): Promise<void> => {
    if (reading.has(name)) return;
    reading.add(name);
    await registry.refresh(name).catch(onBug);
    reading.delete(name);
  };
  const timers = new Map<string, { readonly everyMs: number; readonly timer: NodeJS.Timeout }>();
  const follow = (): void => {
    const wanted = new Map(
      registry.servers.flatMap(({ config }) => (config.refreshMs === undefined ? [] : [[config.name, config.refreshMs]])),
    );
    for (const [name, { everyMs, timer }] of timers) {
      if (wanted.get(name) === everyMs) continue;
      clearInterval(timer);
      timers.delete(name);
    }
    for (const [name, everyMs] of wanted) {
      if (timers.has(name)) continue;
      timers.set(name, { everyMs, timer: setInterval(() => void refresh(name), everyMs).unref() });
    }
  };
  follow();
  const unsubscribe = registry.onReload(follow);
  return {
    close() {
      unsubscribe();
      for (const { timer } of timers.values()) clearInterval(timer);
    },
  };
}

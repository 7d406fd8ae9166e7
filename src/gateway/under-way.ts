/** Counts what is under way, so that an end can wait for it. */
export interface UnderWay {
  begin(): void;
  ended(): void;
  /** Resolves when nothing is under way, and after `timeoutMs` at the latest. */
  idle(timeoutMs: number): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const waiting = new Set<() => void>();
  let count = 0;
  return {
    begin() {
      count += 1;
    },
    ended() {
      count -= 1;
      if (count === 0) for (const resolve of waiting) resolve();
    },
    async idle(timeoutMs) {
      if (count === 0) return;
      await new Promise<void>((resolve) => {
        const finish = (): void => {
          clearTimeout(timer);
          waiting.delete(finish);
          resolve();
        };
        const timer = setTimeout(finish, timeoutMs);
        waiting.add(finish);
      });
    },
  };
}

import { LRUCache } from 'lru-cache';
import type { JsonObject } from '../../model/index.js';

/** Lines that every worker says alike (what is held, what was reloaded) are written once. */
export interface Chorus {
  /** Who joins again has said nothing yet. */
  join(): {
    /** @param line a JSON line of a log. */
    say(line: string): void;
  };
}

/** Lines whose repetitions are counted. */
const MAX_LINES = 10_000;

/** A line is written when somebody says it more often than anybody did before. */
export function createChorus(write: (line: string) => void): Chorus {
  const said = new LRUCache<string, number>({ max: MAX_LINES });
  return {
    join() {
      const own = new LRUCache<string, number>({ max: MAX_LINES });
      return {
        say(line) {
          const { time: _time, ...rest }: JsonObject = JSON.parse(line);
          const key = JSON.stringify(rest);
          const times = (own.get(key) ?? 0) + 1;
          own.set(key, times);
          if (times <= (said.get(key) ?? 0)) return;
          said.set(key, times);
          write(line);
        },
      };
    },
  };
}

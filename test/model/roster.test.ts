import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Roster } from '../../src/model/index.js';

const whoIsThere = (roster: Roster<number>): number[] => {
  const found: number[] = [];
  roster.each((member) => found.push(member));
  return found.sort((a, b) => a - b);
};

test('who came and has not left is there', () => {
  const step = fc.oneof(fc.constant('come' as const), fc.nat({ max: 30 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const roster = new Roster<number>();
      const leave: (() => void)[] = [];
      const there = new Set<number>();
      for (const [number, what] of steps.entries()) {
        if (what === 'come') {
          const at = leave.push(roster.add(leave.length)) - 1;
          there.add(at);
        } else {
          leave[what]?.();
          there.delete(what);
        }
        expect(whoIsThere(roster), `after step ${number}`).toEqual([...there].sort((a, b) => a - b));
      }
    }),
  );
});

test('who leaves before its turn is not visited, who comes meanwhile neither', () => {
  const roster = new Roster<string>();
  const visited: string[] = [];
  roster.add('first');
  const leave = roster.add('second');
  roster.add('third');
  roster.each((member) => {
    visited.push(member);
    leave();
    roster.add('late');
  });
  expect(visited).toEqual(['first', 'third']);
});

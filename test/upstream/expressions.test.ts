import { afterAll, describe, expect, it } from 'vitest';
import { createExpressionRunner } from '../../src/upstream/transform/index.js';

const runner = createExpressionRunner();
afterAll(() => runner.close());

describe('JSONata', () => {
  it.each<[string, unknown, unknown]>([
    ['a.b', { a: { b: 1 } }, 1],
    [
      'items[price > 2].name',
      {
        items: [
          { name: 'x', price: 1 },
          { name: 'y', price: 3 },
        ],
      },
      'y',
    ],
    ['$sum(n)', { n: [1, 2, 3] }, 6],
    ['missing', {}, null],
    ['$replace(s, /[aeiou]/, "*")', { s: 'hello' }, 'h*ll*'],
    ['{ "x": a, "n": null }', { a: 'é' }, { x: 'é', n: null }],
  ])('%s', async (expression, input, value) => {
    expect(await runner.evaluate(expression, JSON.stringify(input))).toEqual(value);
  });

  it.each([
    ['endless recursion', '($f := function($x) { $f($x + 1) }; $f(0))'],
    ['endless mutual recursion', '($f := function($x) { $g($x) }; $g := function($x) { $f($x) }; $f(0))'],
    ['deep recursion', '($f := function($x) { 1 + $f($x + 1) }; $f(0))'],
    ['a huge product', '[1..1000000].([1..1000000])'],
    ['a backtracking regex', '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", /^(a+)+$/)'],
    ['a step that never comes back', '$pad("x", 1000000000)'],
    ['a text that doubles', '($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $length($f("xxxxxxxx", 40)))'],
    ['sorting for ever', '$sort([1..3000000], function($a, $b) { $a < $b })'],
    ['an error', '$error("no")'],
    ['a type fault', '"a" * 2'],
    ['$eval by another name', '($e := $lookup({"e": 1}, "e"); $eval("1"))'],
  ])('%s is stopped, and the next expression works', async (_what, expression) => {
    await expect(runner.evaluate(expression, '{}')).rejects.toThrow(/./);
    expect(await runner.evaluate('a', '{"a":1}')).toBe(1);
  });

  it('the event loop goes on meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    await runner.evaluate('$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", /^(a+)+$/)', '{}').catch(() => undefined);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  it('expressions see no process, no environment and no global', async () => {
    expect(await runner.evaluate('$exists($process) or $exists($require) or $exists(constructor)', '{}')).toBe(false);
  });

  it('many at once are evaluated in order', async () => {
    const values = await Promise.all(Array.from({ length: 200 }, (_, n) => runner.evaluate('n', JSON.stringify({ n }))));
    expect(values).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ConfigFile } from '../../src/config/index.js';

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/configuration.md', import.meta.url)), 'utf8');
const ROWS = [...PAGE.matchAll(/^\| `([^`]+)`[^|]* \| [^|]+ \| ([^|]+) \| ([^|]*)\|$/gm)].flatMap(([, key = '', from = '', to = '']) =>
  key === '' ? [] : [{ key, from: bound(from), to: bound(to) }],
);

it.each(ROWS)('docs/configuration.md has the range of $key', ({ key, from, to }) => {
  const path = PLACES[key] ?? key;
  const taken = (value: string) => ConfigFile.safeParse(withValue(path, value)).success;
  expect([from, to].map((value) => value === '' || taken(value))).toEqual([true, true]);
  expect(taken(scaled(from, 0.25)), 'a quarter of the least').toBe(Number.parseFloat(from) === 0);
  if (to !== '') expect(taken(scaled(to, 2)), 'twice the most').toBe(false);
});

it('has rows', () => expect(ROWS.length).toBeGreaterThan(30));

/** Keys that stand in several places. */
const PLACES: Readonly<Record<string, string>> = {
  max_concurrency: 'servers[].limits.max_concurrency',
  'rate.per_second': 'servers[].limits.rate.per_second',
  'rate.burst': 'limits.per_caller.rate.burst',
};
/** What a section wants beside the key. */
const COMPANIONS: Readonly<Record<string, object>> = {
  access: { type: 'oauth' },
  cache: { type: 'memory' },
  tracing: { otlp: 'http://collector:4318' },
  servers: { name: 'a', spec: 'a.yaml' },
  rate: { per_second: 1 },
};

/** Without its explanation. */
function bound(cell: string): string {
  return cell.replace(/\(.*\)/, '').trim();
}

function scaled(value: string, by: number): string {
  const unit = value.replace(/^[\d.]+/, '');
  return `${Number.parseFloat(value) * by}${unit}`;
}

function withValue(path: string, value: string): object {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  if (rest.length === 0) return { [name]: value };
  const section = { ...COMPANIONS[name], ...withValue(rest.join('.'), value) };
  return { [name]: step.endsWith('[]') ? [section] : section };
}

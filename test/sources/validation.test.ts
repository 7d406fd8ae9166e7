import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, type Source, startValidation } from '../../src/sources/index.js';
import { openapi, writeFolder } from './fixtures.js';

const folder = writeFolder({
  'good.json': openapi({ openapi: '3.0.3' }),
  'bad.yaml': 'openapi: 3.0.3\ninfo: {title: x}\npaths: []\n',
  'query.graphql': '{ a }',
});

describe('startValidation', () => {
  it('finds nothing wrong with a valid document', async () => {
    expect(await startValidation(await readSource('good.json', { cwd: folder }))).toEqual([]);
  });

  it('brings the findings of an invalid one back from its thread', async () => {
    const findings = await startValidation(await readSource('bad.yaml', { cwd: folder }));
    expect(findings.length).toBeGreaterThan(0);
  });

  it('has nothing to say about other kinds', async () => {
    expect(await startValidation(await readSource('query.graphql', { cwd: folder }))).toEqual([]);
  });

  it('turns a failure of the thread into one warning', async () => {
    const source: Source = { ...(await readSource('good.json', { cwd: folder })), rootBytes: Buffer.from('{') };
    expect(await startValidation(source)).toMatchObject([{ severity: 'warning', code: 'validation-failed' }]);
  });

  it('gives up when the time is over', async () => {
    const findings = await startValidation(await readSource('good.json', { cwd: folder }), { timeoutMs: 1 });
    expect(findings).toMatchObject([
      { code: 'validation-failed', summary: 'good.json: the document could not be validated: it took more than 0.001 seconds' },
    ]);
  });

  it('ends for whoever waits when it is cancelled', async () => {
    const validation = startValidation(await readSource('good.json', { cwd: folder }));
    validation.cancel();
    expect(await validation).toEqual([]);
  });

  it('does not keep a process alive that no longer wants it, and does one that waits', () => {
    const script = join(folder, 'run.mts');
    const module = JSON.stringify(new URL('../../src/sources/index.ts', import.meta.url).href);
    const run = (wait: string) =>
      execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', wait], { encoding: 'utf8' });
    const start = `const { readSource, startValidation } = await import(${module}); const v = startValidation(await readSource(${JSON.stringify(join(folder, 'good.json'))}));`;
    expect(script).toBeDefined();
    expect(run(`${start} console.log('left');`)).toBe('left\n');
    expect(run(`${start} console.log((await v).length);`)).toBe('0\n');
  });
});

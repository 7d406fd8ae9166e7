import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemaOf = (name: string) => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
const validate = (name: string, value: unknown) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.validate(schemaOf(name), value) ? [] : ajv.errors;
};

describe('schemas/', () => {
  it('is what the program reads by', () => {
    expect(() => execFileSync(process.execPath, ['scripts/schemas.mjs', '--check'], { cwd: root, stdio: 'pipe' })).not.toThrow();
  });

  it('accepts the files of this repository', () => {
    expect(validate('capability', parse(readFileSync(join(root, 'capabilities/placeorder.yaml'), 'utf8')))).toEqual([]);
    expect(validate('gateway', parse(readFileSync(join(root, 'gateway.yaml'), 'utf8')))).toEqual([]);
    expect(validate('lock', JSON.parse(readFileSync(join(root, 'capabilities/capabilities.lock.json'), 'utf8')))).toEqual([]);
  });

  it.each(['configuration', 'operations', 'oauth'])('accepts every gateway.yaml of docs/%s.md', (page) => {
    const blocks = [...readFileSync(join(root, 'docs', `${page}.md`), 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) {
      const text = block.replace(/\$\{[^}]*\}/g, 'A_VALUE');
      const value = parse(text.startsWith(' ') ? `servers:\n  - name: shop\n${text}` : text);
      expect(validate('gateway', value), block).toEqual([]);
    }
  });

  it.each([
    { access: 'open' },
    { servers: [{ name: 'shop', access: 'oauth', capabilities: 'caps', policy: { deny: 'tag:x', accept: 'network_scope' } }] },
    { capabilities: { directories: 'caps', integrity: `\${INTEGRITY:-warn}` } },
    { observability: { log: { level: `\${LOG_LEVEL}` } } },
  ])('accepts what the program reads: %j', (value) => {
    expect(validate('gateway', value)).toEqual([]);
  });

  it.each([
    { access: 'keys' },
    { access: 'closed' },
    { capabilities: { directories: [] } },
    { capabilities: { directories: 7 } },
    { capabilities: { integrity: 'strict' } },
  ])('refuses what the program refuses: %j', (value) => {
    expect(validate('gateway', value)).not.toEqual([]);
  });

  it('refuses what the program refuses', () => {
    const capability = parse(readFileSync(join(root, 'capabilities/getbook.yaml'), 'utf8'));
    expect(validate('capability', { ...capability, nam: 'x' })).not.toEqual([]);
    expect(validate('capability', { ...capability, name: 7 })).not.toEqual([]);
    expect(validate('gateway', { servers: [{ nam: 'x' }] })).not.toEqual([]);
  });
});

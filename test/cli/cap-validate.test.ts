import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const FILE =
  'fulcrum: "1.0"\nname: NAME\ndescription: Reads a thing\nschema:\n  input: { type: object, properties: {}, additionalProperties: false }\nproviders:\n  primary:\n    service: rest\n    timeout: 30\n    config: { base_url: "https://api.example.com", path: /a, method: GET }\nmetadata: { category: api, read_only: true }\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-cli-'));
  await mkdir(join(folder, 'caps'));
  return () => rm(folder, { recursive: true });
});

const writeFiles = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1)
    await writeFile(join(folder, `caps/tool${index}.yaml`), FILE.replace('NAME', `tool${index}`));
};
const validate = async (...args: string[]) => {
  const { code, stdout } = await runCli(['cap', 'validate', 'caps', ...args], folder);
  return { code, lines: stdout.trimEnd().split('\n') };
};

describe('cap validate', () => {
  it('lists every file of a few', async () => {
    await writeFiles(2);
    expect(await validate()).toEqual({
      code: 0,
      lines: ['valid caps/tool0.yaml', 'valid caps/tool1.yaml', '2 checked: 2 valid, 0 invalid.'],
    });
  });

  it('lists of many those of which something is to be said, and all where it is asked for lines', async () => {
    await writeFiles(21);
    await writeFile(join(folder, 'caps/broken.yaml'), FILE.replace('name: NAME\n', ''));
    expect(await validate()).toEqual({
      code: 1,
      lines: [
        'invalid caps/broken.yaml',
        expect.stringContaining('CAP-002'),
        '22 checked: 21 valid, 1 invalid.',
        '21 of which nothing is to be said are not listed; --format plain lists them.',
      ],
    });
    const plain = await validate('--format', 'plain');
    expect([plain.code, plain.lines.length, plain.lines.at(-1)]).toEqual([1, 24, '22 checked: 21 valid, 1 invalid.']);
  });
});

import { copyFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastLineOf, openAuditDirectory } from '../../../src/gateway/audit/audit-files.js';
import { deriveAuditKeys, hashLine, membersOf, sealLine } from '../../../src/gateway/audit/audit-line.js';
import { type AuditWriter, createAuditWriter } from '../../../src/gateway/audit/audit-writer.js';
import { verifyAudit } from '../../../src/gateway/audit/index.js';

const KEYS = deriveAuditKeys(Buffer.from('a secret of the operator'));
const OTHER = deriveAuditKeys(Buffer.from('a secret of someone else'));

let dir: string;
let writers: AuditWriter[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'audit-'));
  writers = [];
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
  // Of a chain that is left open too: a file that the garbage collector closes is an error from Node 25 on.
  await Promise.allSettled(writers.map((writer) => writer.close()));
});

async function begin(maxFileBytes = 1000): Promise<AuditWriter> {
  const previous = await lastLineOf(dir);
  const files = await openAuditDirectory(dir);
  const writer = createAuditWriter({ files, keys: KEYS, version: '1', previous, maxFileBytes, maxFileAgeMs: 1e9, onFailure() {} });
  writers.push(writer);
  await writer.flush();
  return writer;
}

const call = (tool: string) => ({ event: 'call', tool });

/** One chain: three files of 5, 4 and 3 lines or so, `state` of the last. */
async function writeChain(state: 'closed' | 'open' = 'closed'): Promise<string[]> {
  const writer = await begin();
  for (let index = 0; index < 8; index += 1) writer.append(membersOf(call(`tool_${index}`)));
  await (state === 'closed' ? writer.close() : writer.flush());
  return names();
}

async function names(): Promise<string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.jsonl')).sort();
}

/** What is wrong, with the number of the file instead of its name. */
async function problems(keys = [KEYS]): Promise<string[]> {
  const report = await verifyAudit([dir], keys);
  const files = report.files.map(({ path }) => path);
  const short = (text: string) => text.replace(/audit-[\w.]+-[0-9a-f]+-0*(\d+)\.jsonl/g, 'file $1');
  return report.problems.map(
    ({ path, line, message }) => `${files.indexOf(path) + 1}${line === undefined ? '' : `:${line}`} ${short(message)}`,
  );
}

async function change(name: string | undefined, edit: (lines: string[]) => string[]): Promise<void> {
  const path = join(dir, name ?? '');
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  await writeFile(
    path,
    edit(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

describe('what was not touched', () => {
  test('a closed chain over several files is whole', async () => {
    expect((await writeChain()).length).toBeGreaterThan(2);
    expect(await problems()).toEqual([]);
  });

  test('a chain that is being written is whole at every moment', async () => {
    const writer = await begin();
    for (let index = 0; index < 30; index += 1) {
      writer.append(membersOf(call(`tool_${index}`)));
      const flushed = writer.flush();
      expect(await problems()).toEqual([]);
      await flushed;
    }
    expect(await problems()).toEqual([]);
    expect((await verifyAudit([dir], [KEYS])).files.at(-1)?.state).toBe('open');
  });

  test('two processes in one directory have a chain each', async () => {
    const [one, two] = [await begin(), await begin()];
    for (let index = 0; index < 12; index += 1) {
      one.append(membersOf(call(`one_${index}`)));
      two.append(membersOf(call(`two_${index}`)));
      await Promise.all([one.flush(), two.flush()]);
    }
    expect(await problems()).toEqual([]);
    await Promise.all([one.close(), two.close()]);
    expect(await problems()).toEqual([]);
  });

  test('a process that was killed leaves a chain that is whole, and the next one names it', async () => {
    await writeChain('open');
    const next = await begin();
    await next.close();
    expect(await problems()).toEqual([]);
    expect((await verifyAudit([dir], [KEYS])).files.map(({ state }) => state).slice(-2)).toEqual(['open', 'closed']);
  });

  test('one file can be checked without the others', async () => {
    const [, second = ''] = await writeChain();
    await mkdtemp(join(dir, 'x')).then((other) => copyFile(join(dir, second), join(other, second)));
    expect((await verifyAudit([join(dir, second)], [KEYS])).problems).toEqual([]);
  });

  test('files and directory are for us alone', async () => {
    const [first = ''] = await writeChain('open');
    expect((await stat(join(dir, first))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, (await readdir(dir)).find((name) => name.endsWith('.head')) ?? ''))).mode & 0o777).toBe(0o600);
  });
});

describe('what was touched is named by its first broken line', () => {
  test('an edited line', async () => {
    const [, second] = await writeChain();
    await change(second, (lines) => lines.map((line, index) => (index === 1 ? line.replace('tool_', 'tool-') : line)));
    expect(await problems()).toEqual(['2:2 the line was changed, or not written by the gateway']);
  });

  test('an edited line whose successors were made to follow it', async () => {
    const [first] = await writeChain('open');
    await change(first, (lines) => {
      const forged = [...lines];
      forged[1] = forged[1]?.replace('tool_', 'tool-') ?? '';
      for (let index = 2; index < forged.length; index += 1) {
        forged[index] = forged[index]?.replace(/"prev":"[0-9a-f]+"/, `"prev":"${hashLine(forged[index - 1] ?? '')}"`) ?? '';
      }
      return forged;
    });
    expect((await problems())[0]).toBe('1:2 the line was changed, or not written by the gateway');
  });

  test('a removed line', async () => {
    const [first] = await writeChain();
    await change(first, (lines) => lines.toSpliced(1, 1));
    expect(await problems()).toEqual(['1:2 the line does not follow the one before; lines were removed or moved']);
  });

  test('two lines in the place of each other', async () => {
    const [first] = await writeChain();
    await change(first, ([begun = '', one = '', two = '', ...more]) => [begun, two, one, ...more]);
    expect(await problems()).toEqual(['1:2 the line does not follow the one before; lines were removed or moved']);
  });

  test('a removed file in the middle', async () => {
    const [, second = ''] = await writeChain();
    await rm(join(dir, second));
    expect(await problems()).toEqual(['1 the file after it is missing: file 2', '2:1 the file before it is missing: file 2']);
  });

  test('a removed last file, open or closed', async () => {
    const files = await writeChain();
    await rm(join(dir, files.at(-1) ?? ''));
    expect(await problems()).toEqual([`${files.length - 1} the file after it is missing: file ${files.length}`]);
  });

  test('the removed file of a process, when another one began after it', async () => {
    const [only = ''] = await begin(1e9).then(async (writer) => {
      await writer.close();
      return names();
    });
    await (await begin()).close();
    await rm(join(dir, only));
    expect(await problems()).toEqual(['1:1 the file before it is missing: file 1']);
  });

  test('the removed file of a running process', async () => {
    const [only = ''] = await begin(1e9).then(names);
    await rm(join(dir, only));
    expect(await problems()).toEqual(['1 the file is missing or empty']);
  });

  test('a line appended by someone without the key', async () => {
    const files = await writeChain('open');
    await change(files.at(-1), (lines) => {
      const last = JSON.parse(lines.at(-1) ?? '');
      const forged = { ...last, seq: last.seq + 1, tool: 'never_called', prev: hashLine(lines.at(-1) ?? ''), seal: 'f'.repeat(64) };
      return [...lines, JSON.stringify(forged)];
    });
    expect((await problems())[0]).toMatch(/^\d:\d+ the line was changed, or not written by the gateway$/);
  });

  test('a line appended after the end by someone with the key', async () => {
    const files = await writeChain();
    let count = 0;
    await change(files.at(-1), (lines) => {
      count = lines.length;
      return [...lines, sealLine(membersOf({ seq: 99 }), hashLine(lines.at(-1) ?? ''), KEYS)];
    });
    expect(await problems()).toEqual([`${files.length}:${count + 1} there is a line after the end`]);
  });

  test.each([
    ['at the end of a line', (text: string) => text.lastIndexOf('\n', text.length - 2) + 1],
    ['within a line', (text: string) => text.length - 10],
  ])('a tail cut off %s, of a chain that is being written', async (_where, at) => {
    const files = await writeChain('open');
    const path = join(dir, files.at(-1) ?? '');
    await truncate(path, at(await readFile(path, 'utf8')));
    expect((await problems())[0]).toMatch(/the end of the file was cut off: entries up to number \d+ were written$/);
  });

  test.each([
    ['cut off', (lines: string[]) => lines.slice(0, -1), 'the end of the file was cut off: there is neither a last entry nor a head'],
    ['empty', () => [], 'the file is missing or empty'],
  ])('a closed file that is %s', async (_what, edit, message) => {
    const files = await writeChain();
    await change(files.at(-1), edit);
    expect((await problems())[0]).toContain(message);
  });

  test('a head that was made to fit', async () => {
    const files = await writeChain('open');
    await change(files.at(-1), (lines) => lines.slice(0, -1));
    const head = join(dir, `${files.at(-1)}.head`);
    await writeFile(head, sealLine(membersOf({ file: files.at(-1) ?? '', seq: 1, sha256: 'x' }), '', OTHER));
    expect((await problems())[0]).toContain('its head was changed');
  });

  test('a renamed copy, and a file of another key', async () => {
    const [first = ''] = await writeChain();
    await copyFile(join(dir, first), join(dir, first.replace('0001', '0009')));
    expect((await problems()).some((problem) => /^\d:1 it was written as file 1$/.test(problem))).toBe(true);
    expect((await problems([OTHER]))[0]).toBe(`1 its seals cannot be checked: none of the keys given is ${KEYS.id}; name it with --key`);
  });
});

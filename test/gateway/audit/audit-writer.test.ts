import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AuditFiles, openAuditDirectory } from '../../../src/gateway/audit/audit-files.js';
import { deriveAuditKeys, membersOf } from '../../../src/gateway/audit/audit-line.js';
import { type AuditWriterOptions, createAuditWriter } from '../../../src/gateway/audit/audit-writer.js';
import { startAudit, verifyAudit } from '../../../src/gateway/audit/index.js';
import type { Logger } from '../../../src/gateway/create-logger.js';
import type { UnknownTool } from '../../../src/gateway/observe/gateway-observer.js';

const KEYS = deriveAuditKeys(Buffer.from('a secret of the operator'));

let dir: string;
let heard: (string | undefined)[];
/** What the disk does with the next writes: takes half of the bytes and fails, or all of them. */
let isFull: boolean;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'audit-'));
  heard = [];
  isFull = false;
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** The real directory on a disk that can be full. */
async function fillable(): Promise<AuditFiles> {
  const files = await openAuditDirectory(dir);
  return {
    ...files,
    async create(name) {
      const file = await files.create(name);
      return {
        async write(bytes, position) {
          await file.write(isFull ? bytes.subarray(0, bytes.length / 2) : bytes, position);
          if (isFull) throw new Error('ENOSPC: no space left on device');
        },
        close: () => file.close(),
      };
    },
  };
}

/** The audit of a directory that somebody removes things from. */
function beginThere(restored: string[]) {
  return openAuditDirectory(dir, { onRestored: (name) => restored.push(name) }).then((files) => begin({ files }));
}

async function begin(more: Partial<AuditWriterOptions> = {}) {
  return createAuditWriter({
    files: await fillable(),
    keys: KEYS,
    version: '1',
    previous: undefined,
    maxFileBytes: 1e9,
    maxFileAgeMs: 1e9,
    onFailure: (error) => heard.push(error?.message),
    ...more,
  });
}

async function entries(): Promise<{ event: string; n?: number; lines?: number; arguments_hmac?: string }[]> {
  const files = (await readdir(dir)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(dir, name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

test('lines wait for a disk that is full, and half a write leaves no trace', async () => {
  const writer = await begin();
  writer.append(membersOf({ event: 'call', n: 1 }));
  await writer.flush();
  isFull = true;
  writer.append(membersOf({ event: 'call', n: 2 }));
  await expect(writer.flush()).rejects.toThrow('ENOSPC');
  writer.append(membersOf({ event: 'call', n: 3 }));
  await expect(writer.flush()).rejects.toThrow('ENOSPC');
  expect(writer.failure?.message).toContain('ENOSPC');
  isFull = false;
  await writer.flush();
  expect(writer.failure).toBeUndefined();
  await writer.close();
  expect(heard).toEqual(['ENOSPC: no space left on device', undefined]);
  expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', 1, 2, 3, 'end']);
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

test('what does not fit into memory meanwhile is counted, and the chain says how much', async () => {
  const writer = await begin({ maxWaitingBytes: 2000 });
  await writer.flush();
  isFull = true;
  for (let n = 1; n <= 20; n += 1) writer.append(membersOf({ event: 'call', n }));
  await expect(writer.flush()).rejects.toThrow('ENOSPC');
  isFull = false;
  await writer.flush();
  writer.append(membersOf({ event: 'call', n: 21 }));
  await writer.close();
  const written = await entries();
  const lost = written.find(({ event }) => event === 'lost')?.lines ?? 0;
  expect(lost).toBeGreaterThan(0);
  expect(written.filter(({ event }) => event === 'call')).toHaveLength(21 - lost);
  expect(written.at(-2)).toMatchObject({ event: 'call', n: 21 });
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

test('calls are refused while a disk that does not fail takes no lines, and no more can wait', async () => {
  const config = { dir, maxFileBytes: 1e9, maxFileAgeMs: 1e9, onFailure: 'refuse' } as const;
  const audit = await startAudit(config, { logger: { error() {}, warn() {} } as unknown as Logger, version: '1' });
  const call = { server: 'pets', tool: 'no', caller: { requestId: 'x'.repeat(1024 * 1024), principal: { id: 'p' } } } as UnknownTool;
  for (let n = 1; n <= 8; n += 1) audit.onUnknownTool?.(call);
  expect(audit.refusal?.()).toContain('cannot write its audit now');
  await vi.waitFor(() => expect(audit.refusal?.()).toBeUndefined());
  await audit.close?.();
  expect((await entries()).filter(({ event }) => event === 'lost')).toEqual([]);
});

test('many lines are sealed in their order, each with the HMAC of its own arguments', async () => {
  const writer = await begin({ maxFileBytes: 20_000 });
  const argsOf = (n: number) => JSON.stringify({ n, text: 'x'.repeat(n % 50 === 0 ? 10_000 : n) });
  for (let n = 1; n <= 200; n += 1) writer.append(membersOf({ event: 'call', n }), argsOf(n));
  await writer.close();
  const calls = (await entries()).filter(({ event }) => event === 'call');
  expect(calls.map(({ n, arguments_hmac }) => [n, arguments_hmac])).toEqual(
    Array.from({ length: 200 }, (_, at) => [at + 1, KEYS.arguments.digest(argsOf(at + 1))]),
  );
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

test('lines that come while others are written follow them, in one write', async () => {
  const files = await openAuditDirectory(dir);
  const positions: number[] = [];
  let letGo = (): void => {};
  const writer = await begin({
    files: {
      ...files,
      async create(name) {
        const file = await files.create(name);
        return {
          ...file,
          async write(bytes, position) {
            positions.push(position);
            await new Promise<void>((resolve) => {
              letGo = resolve;
            });
            await file.write(bytes, position);
          },
        };
      },
    },
  });
  const first = writer.flush();
  await vi.waitFor(() => expect(positions).toHaveLength(1));
  // More than is left waiting for the timer, in letters of one byte to three.
  for (let n = 1; n <= 300; n += 1) writer.append(membersOf({ event: 'call', n, text: 'aé漢'.repeat(n * 7) }));
  letGo();
  await first;
  await vi.waitFor(() => expect(positions).toHaveLength(2));
  const closed = writer.close();
  letGo();
  await vi.waitFor(() => expect(positions).toHaveLength(3));
  letGo();
  await closed;
  expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', ...Array.from({ length: 300 }, (_, at) => at + 1), 'end']);
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

test.each(['close', 'remove'] as const)('a file that has ended and cannot be let go of (%s) does not stop the next one', async (what) => {
  const files = await openAuditDirectory(dir);
  let fails = true;
  const failOnce = () => {
    if (!fails) return;
    fails = false;
    throw new Error(`EIO: ${what}`);
  };
  const writer = await begin({
    maxFileBytes: 1000,
    files: {
      async create(name) {
        const file = await files.create(name);
        return {
          write: (bytes, position) => file.write(bytes, position),
          async close() {
            await file.close();
            if (what === 'close') failOnce();
          },
        };
      },
      replace: (name, text) => files.replace(name, text),
      async remove(name) {
        if (what === 'remove') failOnce();
        await files.remove(name);
      },
    },
  });
  for (let n = 1; n <= 10; n += 1) writer.append(membersOf({ event: 'call', n }));
  await expect(writer.flush()).rejects.toThrow('EIO');
  await writer.flush();
  expect(writer.failure).toBeUndefined();
  await writer.close();
  expect((await entries()).flatMap(({ n }) => n ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

test('long arguments take no place of lines while the disk is full', async () => {
  const writer = await begin({ maxWaitingBytes: 100_000 });
  isFull = true;
  await expect(writer.flush()).rejects.toThrow('ENOSPC');
  for (let n = 1; n <= 20; n += 1) writer.append(membersOf({ event: 'call', n }), 'x'.repeat(90_000));
  isFull = false;
  await writer.close();
  expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', ...Array.from({ length: 20 }, (_, at) => at + 1), 'end']);
});

test('a file is followed by the next when it is old', async () => {
  let now = new Date('2026-01-01T00:00:00Z');
  const writer = await begin({ maxFileAgeMs: 60_000, now: () => now });
  writer.append(membersOf({ event: 'call', n: 1 }));
  now = new Date('2026-01-01T00:01:00Z');
  writer.append(membersOf({ event: 'call', n: 2 }));
  await writer.close();
  expect((await readdir(dir)).sort()).toEqual([
    expect.stringMatching(/^audit-20260101T000000\.000Z-[0-9a-f]{8}-0001\.jsonl$/),
    expect.stringMatching(/^audit-20260101T000000\.000Z-[0-9a-f]{8}-0002\.jsonl$/),
  ]);
  expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', 1, 'end', 'begin', 2, 'end']);
  expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
});

describe('what is removed while it is written is made again, with the lines that it had', () => {
  const removals: [string, () => Promise<unknown>][] = [
    ['the directory', () => rm(dir, { recursive: true })],
    ['all that is in it', async () => Promise.all((await readdir(dir)).map((name) => rm(join(dir, name))))],
    [
      'the file alone',
      async () => Promise.all((await readdir(dir)).filter((name) => name.endsWith('l')).map((name) => rm(join(dir, name)))),
    ],
  ];
  test.each(removals)('%s', async (_what, remove) => {
    const restored: string[] = [];
    const writer = await beginThere(restored);
    for (let n = 1; n <= 3; n += 1) writer.append(membersOf({ event: 'call', n, text: 'x'.repeat(700_000) }));
    await writer.flush();
    await remove();
    writer.append(membersOf({ event: 'call', n: 4 }));
    await writer.flush();
    writer.append(membersOf({ event: 'call', n: 5 }));
    await remove();
    await writer.close();
    expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', 1, 2, 3, 4, 5, 'end']);
    expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
    const [name] = (await readdir(dir)).filter((file) => file.endsWith('.jsonl'));
    expect(restored).toEqual([name, name]);
    expect((await stat(join(dir, name ?? ''))).mode & 0o777).toBe(0o600);
    expect((await readdir(dir)).filter((file) => file.endsWith('.new'))).toEqual([]);
  });

  test('as soon as that can be done, if nobody calls meanwhile too', async () => {
    const writer = await beginThere([]);
    await writer.flush();
    await rm(dir, { recursive: true });
    await writeFile(dir, 'in the place of the directory');
    writer.append(membersOf({ event: 'call', n: 1 }));
    await expect(writer.flush()).rejects.toThrow(/EEXIST|ENOTDIR/);
    await expect(writer.flush()).rejects.toThrow(/EEXIST|ENOTDIR/);
    await rm(dir);
    await vi.waitFor(async () => expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', 1]), 3000);
    await vi.waitFor(() => expect(writer.failure).toBeUndefined(), 3000);
    await writer.close();
    expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
    expect(heard).toEqual([expect.stringMatching(/EEXIST|ENOTDIR/), undefined]);
  });

  test('the head, where the file went after its last line', async () => {
    const files = await openAuditDirectory(dir);
    let isRemoved = false;
    const writer = await begin({
      files: {
        ...files,
        async replace(name, text) {
          if (isRemoved) await rm(dir, { recursive: true, force: true });
          isRemoved = false;
          return files.replace(name, text);
        },
      },
    });
    await writer.flush();
    isRemoved = true;
    writer.append(membersOf({ event: 'call', n: 1 }));
    await expect(writer.flush()).rejects.toThrow('ENOENT');
    await writer.flush();
    expect(writer.failure).toBeUndefined();
    expect((await verifyAudit([dir], [KEYS])).problems).toEqual([]);
    await writer.close();
  });
});

test('a file that was moved is written where it is', async () => {
  const restored: string[] = [];
  const writer = await beginThere(restored);
  writer.append(membersOf({ event: 'call', n: 1 }));
  await writer.flush();
  const [name = ''] = await readdir(dir);
  await rename(join(dir, name), join(dir, `moved-${name}`));
  writer.append(membersOf({ event: 'call', n: 2 }));
  await writer.close();
  expect(restored).toEqual([]);
  expect((await entries()).map(({ event, n }) => n ?? event)).toEqual(['begin', 1, 2, 'end']);
});

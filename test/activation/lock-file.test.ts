import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectRoot, parseLock, readLock, renderLock, writeLock } from '../../src/activation/index.js';
import type { Lock, LockFileEntry } from '../../src/model/index.js';
import { Workspace } from './workspace.js';

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

const entry: LockFileEntry = { sha256: 'a'.repeat(64), method: 'direct', gates: [], edited: false };
const LOCK: Lock = {
  format_version: '1.0',
  sources: { pets: { kind: 'openapi', gates: [] } },
  files: { 'b.yaml': entry, 'a/c.yaml': entry },
};
const TEXT = renderLock(LOCK);

describe('the lock', () => {
  it('is sorted, a few lines per entry, and ends in a line feed', () => {
    expect(TEXT.replaceAll(/a{64}/g, '…')).toMatchInlineSnapshot(`
      "{
        "files": {
          "a/c.yaml": {
            "edited": false,
            "gates": [],
            "method": "direct",
            "sha256": "…"
          },
          "b.yaml": {
            "edited": false,
            "gates": [],
            "method": "direct",
            "sha256": "…"
          }
        },
        "format_version": "1.0",
        "sources": {
          "pets": {
            "gates": [],
            "kind": "openapi"
          }
        }
      }
      "
    `);
  });

  it('is read back as it was written, also with names that JavaScript would sort first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 })), (names) => {
        const sources = Object.fromEntries(names.map((name) => [name, { kind: 'openapi', gates: [] }]));
        const lock: Lock = { format_version: '1.0', sources, files: {} };
        expect(parseLock(renderLock(lock), 'lock')).toEqual(lock);
      }),
    );
  });

  it('may have the line ends of a checkout, and members that a later version adds', () => {
    expect(parseLock(TEXT.replaceAll('\n', '\r\n'), 'lock')).toEqual(LOCK);
    expect(parseLock(TEXT.replace('"format_version"', '"format_extra": 1,\n  "format_version"'), 'lock')).toEqual(LOCK);
  });

  it.each([
    ['no JSON', TEXT.slice(0, -5), /it is no JSON/],
    ['an entry twice', TEXT.replace('"b.yaml"', '"a/c.yaml"'), /line 9, column 5: "a\/c.yaml" in files stands there twice/],
    [
      'unsorted files',
      TEXT.replace('"b.yaml"', '"a.yaml"'),
      /line 9, column 5: "a.yaml" in files is not in sorted order \(it follows "a\/c.yaml"\)/,
    ],
    [
      'a member twice',
      TEXT.replace('"edited": false,', '"edited": false,\n      "edited": true,'),
      /"edited" in files.a\/c.yaml stands there twice/,
    ],
    ['another layout', JSON.stringify(JSON.parse(TEXT)), /not laid out as this program writes it/],
    ['a later version', TEXT.replace('"1.0"', '"2.0"'), /format version is "2.0"/],
    ['a wrong digest', TEXT.replace('a'.repeat(64), 'zzz'), /files.a\/c.yaml.sha256/],
    ['a path out of the directory', TEXT.replace('"a/c.yaml"', '"../c.yaml"'), /"..\/c.yaml" is no path of a capability file/],
    ['an absolute path', TEXT.replace('"a/c.yaml"', '"/c.yaml"'), /is no path of a capability file/],
    ['a backslash', TEXT.replace('"a/c.yaml"', '"a\\\\c.yaml"'), /is no path of a capability file/],
    ['a list', '[]\n', /format version is undefined/],
  ])('with %s is refused, saying where', async (_name, text, message) => {
    expect(text).not.toBe(TEXT);
    work.write('capabilities/capabilities.lock.json', text);
    const refusal = { code: 'lock-invalid', message: expect.stringMatching(message), hint: expect.stringContaining('Restore') };
    await expect(readLock(join(work.dir, 'capabilities'))).rejects.toMatchObject(refusal);
    await expect(inspectRoot('capabilities', { integrity: 'warn' }, work.context)).rejects.toMatchObject(refusal);
  });

  it.each(['<<<<<<< HEAD', '=======', '>>>>>>> branch', '=======\r'])('with the mark %j of a merge says how to keep both sides', (mark) => {
    const text = TEXT.replace('  "files"', `${mark}\n  "files"`);
    expect(() => parseLock(text, 'lock')).toThrow(
      expect.objectContaining({
        code: 'lock-invalid',
        message: 'lock: line 2 marks a merge conflict that is not resolved.',
        hint: expect.stringContaining('Keep the entries of both sides'),
      }),
    );
  });

  it('is not read through a symbolic link', async () => {
    work.write('other.json', TEXT);
    work.write('capabilities/x.txt', '');
    symlinkSync('../other.json', join(work.dir, 'capabilities/capabilities.lock.json'));
    await expect(readLock(join(work.dir, 'capabilities'))).rejects.toMatchObject({ code: 'path-refused' });
  });

  it('is replaced whole', async () => {
    await writeLock('capabilities', LOCK, work.context);
    expect(work.read('capabilities/capabilities.lock.json')).toBe(TEXT);
    expect(Object.keys(work.tree())).toEqual(['capabilities/', 'capabilities/capabilities.lock.json']);
  });
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestCapability, parseCapability } from '../../src/capability/index.js';
import { GETUSER } from './sample-capability.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('digestCapability', () => {
  it.each([
    ['comment lines', '# a\nb: 1\n#c\n', 'b: 1\n'],
    ['CRLF', '# a\r\nb: 1\r\n', 'b: 1\n'],
    ['a missing last line feed', 'b: 1', 'b: 1\n'],
    ['an empty file', '', ''],
    ['only comments', '# a\n', ''],
    ['empty lines', '\nb: 1\n\n', '\nb: 1\n\n'],
  ])('disregards %s and nothing else', (_, text, data) => {
    expect(digestCapability(text)).toBe(sha256(data));
    expect(digestCapability(Buffer.from(text))).toBe(sha256(data));
  });

  it('counts what is no comment line: indented ones and a byte order mark', () => {
    expect(digestCapability(' # a\n')).toBe(sha256(' # a\n'));
    expect(digestCapability(Buffer.from('\uFEFF# a\n'))).toBe(sha256('\uFEFF# a\n'));
    expect(digestCapability('\uFEFF# a\n')).toBe(sha256('\uFEFF# a\n'));
  });

  it("equals grep -v '^#' FILE | sha256sum", () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    try {
      const path = join(folder, 'getuser.yaml');
      writeFileSync(path, GETUSER);
      const shell = execFileSync('sh', ['-c', `grep -v '^#' "$1" | sha256sum`, 'sh', path], { encoding: 'utf8' });
      expect(digestCapability(GETUSER)).toBe(shell.split(' ')[0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['a file in braces', IN_BRACES],
    ['a file of blocks', IN_BLOCKS],
  ])('leaves nothing out that %s says: a comment line anywhere changes no value', (_, text) => {
    const value = parseCapability(text).capability;
    expect(value).toBeDefined();
    const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
    for (const start of starts) {
      for (const line of ['# a', '#', '#\\', '#"', "#'", '#", "title": "b', '#}', '#, a: b']) {
        const { capability } = parseCapability(`${text.slice(0, start)}${line}\n${text.slice(start)}`);
        if (capability !== undefined) expect(capability, `${line} at ${start}`).toEqual(value);
      }
    }
  });

  it.each(['# a\rname: evil\n', '\u0000a', 'a\u0000', 'a\u0085b', 'a\u2028b', 'a\u001Bb', 'a\u007F'])('refuses %j', (text) => {
    expect(() => digestCapability(text)).toThrowError(expect.objectContaining({ code: 'capability-invalid' }));
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => digestCapability(Uint8Array.of(0x61, 0xff))).toThrowError(expect.objectContaining({ code: 'capability-invalid' }));
  });
});

const IN_BRACES = `{
"fulcrum": "1.0",
"name": "a",
"description": "one
two

three",
"schema": { "input": { "type": "object", "description": 'four

five' , "title": plain
words } },
"providers": { "primary": { "service": "rest", "config": { "base_url": "https://a.test", "path": "/", "method": "GET" } } },
? "metadata"
: { }
}
`;

const IN_BLOCKS = `fulcrum: "1.0"
name: a

description: >-
  one

    two

title: 'three
  four

  five'

schema:
  input:
    type: object
    description: |+
      six

       seven

    title: eight
      nine
providers:
  primary:
    service: rest
    config:
      base_url: https://a.test
      path: /
      method: POST
      content_type: text/plain
      body: |+2

        ten

`;

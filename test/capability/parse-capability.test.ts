import { describe, expect, it } from 'vitest';
import { parseCapability } from '../../src/capability/index.js';
import { GETUSER } from './sample-capability.js';

const findings = (text: string): string[] => parseCapability(text).diagnostics.map(({ code, summary }) => `${code} ${summary}`);
const edited = (from: string, to: string): string => {
  if (!GETUSER.includes(from)) throw new Error(`the example has no ${from}`);
  return GETUSER.replace(from, to);
};

describe('parseCapability', () => {
  it('reads the documented example without findings', () => {
    expect(findings(GETUSER)).toEqual([]);
  });

  it.each([
    [
      'a misspelt key',
      edited('name: getuser', 'nmae: x\nname: getuser'),
      ['CAP-003 line 4, column 1: unknown key "nmae"; did you mean "name"?'],
    ],
    [
      'a misspelt nested key',
      edited('      method: GET', '      methd: GET'),
      ['CAP-003 line 29, column 7: unknown key "methd" in providers.primary.config; did you mean "method"?'],
    ],
    [
      'a key at the wrong place',
      edited('    timeout: 30', '    timeout: 30\n    base_url: x'),
      ['CAP-003 line 26, column 5: unknown key "base_url" in providers.primary; it belongs in providers.primary.config'],
    ],
    ['a key that nothing is like', edited('cache:', 'zzzzzz: 1\ncache:'), ['CAP-003 line 30, column 1: unknown key "zzzzzz"']],
    [
      'a key of a parameter template',
      edited('      method: GET', '      params:\n        a: { value: x, styl: form }'),
      ['CAP-003 line 30, column 24: unknown key "styl" in providers.primary.config.params.a; did you mean "style"?'],
    ],
    [
      'a wrong value',
      edited('strategy: exact', 'strategy: exat'),
      ['CAP-002 line 31, column 13: "cache.strategy" must be "exact" or "none", not "exat"; did you mean "exact"?'],
    ],
    [
      'a wrong type',
      edited('timeout: 30', 'timeout: soon'),
      ['CAP-002 line 25, column 14: "providers.primary.timeout" must be a number, not "soon"'],
    ],
    [
      'a timeout of nothing',
      edited('timeout: 30', 'timeout: 0'),
      ['CAP-002 line 25, column 14: "providers.primary.timeout" must be more than 0, not 0'],
    ],
    [
      'a timeout without end',
      edited('timeout: 30', 'timeout: 6000'),
      ['CAP-002 line 25, column 14: "providers.primary.timeout" must be at most 600, not 6000'],
    ],
    [
      'an illegal name',
      edited('name: getuser', 'name: getUser'),
      ['CAP-002 line 4, column 7: "name" is "getUser"; it may hold lower-case letters, digits and underscores only'],
    ],
    ['an unquoted version', edited('"1.0"', '1.0'), ['CAP-002 line 3, column 10: "fulcrum" must be "1.0", not 1']],
    ['a missing key', edited('description: Get a user by ID\n', ''), ['CAP-002 line 3, column 1: "description" is missing']],
    [
      'an empty text',
      edited('description: Get a user by ID', 'description: ""'),
      ['CAP-002 line 5, column 14: "description" must not be empty'],
    ],
    [
      'an empty value',
      edited('  required: false', '  required:'),
      ['CAP-002 line 34, column 12: "auth.required" must be true or false, not empty'],
    ],
    [
      'a list for a mapping',
      edited('cache:\n  strategy: exact\n  ttl: 300', 'cache: [exact]'),
      ['CAP-002 line 30, column 8: "cache" must be a mapping, not a list'],
    ],
    [
      'a duplicate key',
      edited('name: getuser', 'name: getuser\nname: other'),
      ['CAP-001 line 5, column 1: the key is there twice; keep one'],
    ],
    [
      'a duplicate key in another spelling',
      edited('name: getuser', 'name: getuser\n"name": other'),
      ['CAP-001 line 5, column 1: the key is there twice; keep one'],
    ],
    [
      'broken YAML',
      'a: [1',
      ['CAP-001 line 1, column 6: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['an empty file', '', ['CAP-002 the file must be a mapping, not empty']],
    ['a list', '- a', ['CAP-002 line 1, column 1: the file must be a mapping, not a list']],
    ['two documents', 'a: 1\n---\nb: 2', ['CAP-001 line 2, column 1: a second document begins here; one file holds one capability']],
    ['a directive', '%YAML 1.1\n---\na: yes', ['CAP-001 line 1, column 1: a %YAML directive has no place here; take the line out']],
    ['a tag', 'a: !!binary aGk=', ['CAP-001 line 1, column 4: Unresolved tag: tag:yaml.org,2002:binary']],
    ['an alias inside its own anchor', 'a: &x [*x]', ['CAP-001 line 1, column 8: the alias *x stands inside its own anchor']],
    ['an alias without an anchor', 'a: *x', ['CAP-001 line 1, column 4: the alias *x has no anchor before it']],
    ['an infinite number', 'a: .inf', ['CAP-001 line 1, column 4: .inf is no JSON number']],
    [
      'a lone CR that hides a key in a comment',
      '# x\rname: evil\n',
      ['CAP-001 line 1, column 4: the control character U+000D may not stand in a capability file'],
    ],
    ['a NUL', 'a: "\u0000"', ['CAP-001 line 1, column 5: the control character U+0000 may not stand in a capability file']],
    [
      'a line separator',
      '# x\u2028name: evil',
      ['CAP-001 line 1, column 4: the control character U+2028 may not stand in a capability file'],
    ],
    [
      'a comment line that is in the middle of a text',
      '{ a: "b\n#", c: d, e: "f" }',
      ['CAP-001 line 2, column 1: a line of a text begins with #, and the digest of the file would leave it out'],
    ],
    [
      'a comment line that ends the empty lines of a block',
      'a: |+\n  b\n# c\n\nd: e\n',
      ['CAP-001 line 3, column 1: a line of a text begins with #, and the digest of the file would leave it out'],
    ],
    [
      'a comment line that ends a key behind a question mark',
      '# x\na:\n  ? x\n# c\n    y\n  : v\n',
      ['CAP-001 line 4, column 1: the file says something else without its lines that begin with #, and its digest leaves them out'],
    ],
    [
      'a comment line that ends a block that is a key',
      'a:\n  ? |\n    x\n# c\n    y\n  : v\n',
      ['CAP-001 line 4, column 1: the file says something else without its lines that begin with #, and its digest leaves them out'],
    ],
    ['endless nesting', `a: ${'['.repeat(100_000)}`, ['CAP-001 the file is nested more than 400 levels deep']],
    [
      'deep nesting',
      `a: ${'['.repeat(500)}${']'.repeat(500)}`,
      ['CAP-001 line 1, column 404: the file is nested more than 400 levels deep'],
    ],
    [
      'a parameter named __proto__',
      edited('      method: GET', '      headers: { __proto__: { value: x } }'),
      ['CAP-003 line 29, column 18: the name "__proto__" may not be used here'],
    ],
  ])('refuses %s, with line and column', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
    expect(parseCapability(text).capability).toBeUndefined();
  });

  it('tells every fault in one go, in the order of the file', () => {
    const text = edited('name: getuser', 'name: GetUser')
      .replace('service: rest', 'service: rset')
      .replace('ttl: 300', 'tll: 300')
      .replace('read_only: true', 'read_only: maybe');
    expect(findings(text).map((finding) => finding.slice(0, 30))).toEqual([
      'CAP-002 line 4, column 7: "nam',
      'CAP-002 line 23, column 14: "p',
      'CAP-003 line 32, column 3: unk',
      'CAP-002 line 40, column 14: "m',
    ]);
  });

  it('bounds aliases', () => {
    const bomb = `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: &c [${'*b,'.repeat(9)}*b]\nd: [${'*c,'.repeat(9)}*c]`;
    expect(findings(bomb)).toEqual(['CAP-001 more than 100 aliases']);
  });

  it('reads aliases within the bound', () => {
    const text = edited('      name:\n        type: string\n', '      name: &text\n        type: string\n      other: *text\n');
    expect(parseCapability(text).capability?.schema.output).toMatchObject({ properties: { other: { type: 'string' } } });
  });

  it('gives cost and timeout their defaults', () => {
    const text = edited('    cost_per_call: 0\n    timeout: 30\n', '');
    expect(parseCapability(text).capability?.providers.primary).toMatchObject({ cost_per_call: 0, timeout: 30 });
  });

  it('reads CRLF files', () => {
    expect(findings(GETUSER.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('reads the keys of files that others wrote in this format', () => {
    const text = edited('  required: false', '  required: true\n  description: a token\n  token_endpoint: https://id.test/token')
      .replace('      method: GET', '      method: POST\n      body_content_type: application/json\n      response_format: json')
      .concat('transform:\n  project: [a.b]\n  rename: { a: b }\n  redact: [c]\nsha256: abc\n');
    expect(findings(text)).toEqual([]);
  });

  it('knows where things stand', () => {
    const { positionOf } = parseCapability(GETUSER);
    expect(positionOf(['providers', 'primary', 'config', 'path'])).toEqual({ line: 28, column: 13 });
    expect(positionOf(['schema', 'input', 'required', 0])).toEqual({ line: 13, column: 9 });
    expect(positionOf(['providers', 'primary'])).toEqual({ line: 22, column: 3 });
    expect(positionOf(['metadata', 'tags', 1])).toEqual({ line: 37, column: 19 });
    expect(positionOf(['providers', 'primary', 'config', 'nothing'])).toEqual({ line: 26, column: 5 });
  });
});

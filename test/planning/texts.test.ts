import { describe, expect, it } from 'vitest';
import { BUILT_IN_PROFILES, resolveProfile, sanitizeText } from '../../src/planning/index.js';

describe('sanitizeText', () => {
  it.each([
    ['control characters', 'a\u0000b\u001b[31mc', 'ab[31mc'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['bidirectional overrides', 'a\u202eb\u2066c', 'abc'],
    ['zero width', 'a\u200bb\ufeffc\u2060', 'abc'],
    ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
    ['joiners that scripts need', 'क्\u200dष', 'क्\u200dष'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['composition', 'e\u0301', 'é'],
    ['tabs and line feeds stay', 'a\tb\nc', 'a\tb\nc'],
  ])('%s', (_name, text, expected) => {
    expect(sanitizeText(text)).toBe(expected);
  });

  it('cuts without splitting a character', () => {
    expect(sanitizeText('ab😀cd', { maxLength: 4 })).toBe('ab…');
    expect(sanitizeText('abcd', { maxLength: 4 })).toBe('abcd');
  });
});

describe('resolveProfile', () => {
  it('knows three, and takes others as changes of the default', () => {
    expect(Object.keys(BUILT_IN_PROFILES)).toEqual(['imported_tool_baseline', 'strict', 'trusted']);
    expect(resolveProfile('strict').scanUpstreamText).toBe('block');
    expect(resolveProfile('mine', new Map([['mine', { redactCredentials: false }]]))).toEqual({
      ...resolveProfile('imported_tool_baseline'),
      name: 'mine',
      redactCredentials: false,
    });
  });

  it.each(['__proto__', 'toString', ''])('refuses %j', (name) => {
    expect(() => resolveProfile(name)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns, patternSubject } from '../../../src/planning/patterns/index.js';
import { sampleOperation } from '../arguments/sample-operation.js';

const subject = (method: string, path: string, changes = {}) => patternSubject(sampleOperation({ method, path }, changes), 'high');
const matches = (pattern: string, ...args: Parameters<typeof subject>): boolean => compilePatterns([pattern]).matches(subject(...args));

describe('compilePatterns', () => {
  it.each([
    ['GET /repos/*', 'GET', '/repos/{owner}/{repo}', true],
    ['GET /repos/*', 'GET', '/repos/', true],
    ['GET /repos/*', 'GET', '/repos', false],
    ['GET /repos/*', 'POST', '/repos/{owner}', false],
    ['get /repos/*', 'GET', '/repos/x', true],
    ['* /repos/*', 'DELETE', '/repos/x', true],
    ['GET,HEAD /a', 'HEAD', '/a', true],
    ['GET /repos/*/actions/secrets*', 'GET', '/repos/{owner}/{repo}/actions/secrets/public-key', true],
    ['GET /repos/{}/{}', 'GET', '/repos/{owner}/{repo}', true],
    ['GET /repos/{owner}/{}', 'GET', '/repos/{o}/{r}', true],
    ['GET /repos/{}', 'GET', '/repos/{owner}/{repo}', false],
    ['GET /repos/{}', 'GET', '/repos/', false],
    ['GET /a/{}/b', 'GET', '/a//b', false],
    ['GET /a/{}.json', 'GET', '/a/x.y.json', true],
    ['GET /a?b', 'GET', '/axb', false],
    ['GET /a?b', 'GET', '/a?b', true],
    ['GET /用户/{}', 'GET', '/用户/{id}', true],
    ['GET *', 'GET', '/anything/at/all', true],
  ])('%s against %s %s is %s', (pattern, method, path, expected) => {
    expect(matches(pattern, method, path)).toBe(expected);
  });

  it.each([
    ['repos/*', true],
    ['repos/get', true],
    ['repos/ge?', true],
    ['repos/g', false],
    ['*', true],
    ['listRepos', true],
    ['tag:repos', true],
    ['tag:rep*', true],
    ['tag:Repos', false],
    ['risk:high', true],
    ['risk:medium', false],
    ['effect:read', true],
    ['effect:delete', false],
  ])('%s against an operation is %s', (pattern, expected) => {
    expect(matches(pattern, 'GET', '/x', { id: 'repos/get', suggestedName: 'listRepos', tags: ['repos'] })).toBe(expected);
  });

  it('takes operations as they are', () => {
    expect(compilePatterns(['GET /things']).matches(sampleOperation())).toBe(true);
    expect(compilePatterns(['risk:low']).matches(sampleOperation())).toBe(false);
  });

  it('names the pattern that matched first, and those that match nothing', () => {
    const set = compilePatterns(['tag:none', 'GET /a', 'effect:read']);
    expect(set.firstMatch(subject('GET', '/a'))).toBe('GET /a');
    expect(set.firstMatch(subject('GET', '/b'))).toBe('effect:read');
    expect(set.unmatched([subject('GET', '/a'), subject('GET', '/b')])).toEqual(['tag:none']);
    expect(set.unmatched([])).toEqual(['tag:none', 'GET /a', 'effect:read']);
  });

  it('matches nothing when there are no patterns', () => {
    expect(compilePatterns([]).matches(subject('GET', '/a'))).toBe(false);
  });

  it.each([
    ['', 'it is empty'],
    ['tag:', 'it names no tag'],
    ['risk:severe', 'risk levels are low, medium, high, critical'],
    ['effect:write', 'effects are read, create, update, delete, unknown'],
    ['/repos', 'a path needs a method in front, such as "* /repos"'],
    ['GET! /repos', 'what stands before the path is no method'],
  ])('refuses %j: %s', (pattern, reason) => {
    expect(() => compilePatterns([pattern])).toThrowError(
      expect.objectContaining({ code: 'usage', message: `The pattern ${JSON.stringify(pattern)} cannot be read: ${reason}.` }),
    );
  });

  it('has the globs of everybody', () => {
    const over = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });
    fc.assert(
      fc.property(
        over('ab*?').filter((glob) => glob !== ''),
        over('ab'),
        (glob, id) => {
          const expected = new RegExp(`^${glob.replaceAll(/\*+/g, '.*').replaceAll('?', '.')}$`).test(id);
          expect(compilePatterns([glob]).matches({ ids: [id], tags: [] })).toBe(expected);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('does not backtrack', () => {
    const set = compilePatterns([`GET /${'*a'.repeat(200)}b`, `GET /${'{}'.repeat(200)}!`]);
    expect(set.matches(subject('GET', `/${'a'.repeat(5_000)}`))).toBe(false);
  });
});

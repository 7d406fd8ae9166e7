import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUriTemplate } from '../../src/capability/index.js';

function match(template: string, uri: string): Record<string, string> | undefined {
  const parsed = parseUriTemplate(template);
  if (typeof parsed === 'string') throw new Error(parsed);
  const values = parsed.match(uri);
  return values === undefined ? undefined : Object.fromEntries(values);
}

describe('parseUriTemplate', () => {
  it.each([
    ['users://{id}', 'users://7', { id: '7' }],
    ['api://shop/books/{id}', 'api://shop/books/a%2Fb%20c', { id: 'a/b c' }],
    ['api://shop/books/{id}', 'api://shop/books/a/b', undefined],
    ['api://shop/books/{id}', 'api://shop/books/', undefined],
    ['api://shop/books/{id}', 'api://shop/books/%zz', undefined],
    ['api://shop/books/{id}/pages', 'api://shop/books/7/pages', { id: '7' }],
    ['api://shop/books/{id}/pages', 'api://shop/books/7/pages/8', undefined],
    ['api://shop/{a}.{b}', 'api://shop/x.y.z', { a: 'x', b: 'y.z' }],
    ['api://shop/{+path}', 'api://shop/a/b', { path: 'a/b' }],
    ['api://shop/books{?genre,sort}', 'api://shop/books', {}],
    ['api://shop/books{?genre,sort}', 'api://shop/books?sort=a%26b+c&genre=x', { sort: 'a&b c', genre: 'x' }],
    ['api://shop/books{?genre}', 'api://shop/books?other=1', undefined],
    ['api://shop/books{?genre}', 'api://shop/books?genre=1&genre=2', undefined],
    ['api://shop/books', 'api://shop/books?genre=1', undefined],
  ])('%s matches %s', (template, uri, values) => {
    expect(match(template, uri)).toEqual(values);
  });

  it.each([
    ['/books/{id}', 'it does not begin with a scheme'],
    ['a://{x}{y}', 'two of its variables stand side by side'],
    ['a://{x}/{x}', 'it names a variable twice'],
    ['a://{/x}', 'it holds {/x}'],
    ['a://{x:3}', 'it holds {x:3}'],
    ['a://b{?q}/c', 'it holds {?q}'],
    ['a://{x', 'its braces do not match'],
  ])('refuses %s', (template, fault) => {
    expect(parseUriTemplate(template)).toContain(fault);
  });

  it('gives back what a value was expanded from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (id, q) => {
        const uri = `a://b/${encodeURIComponent(id)}/c?q=${encodeURIComponent(q)}`;
        expect(match('a://b/{id}/c{?q}', uri)).toEqual({ id, q });
      }),
    );
  });
});

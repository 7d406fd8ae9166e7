import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeArguments, escapeTemplate, renamePlaceholders, type TemplatePart, tokenizeTemplate } from '../../src/capability/index.js';

const text = (value: string): TemplatePart => ({ kind: 'text', text: value });
const argument = (name: string): TemplatePart => ({ kind: 'argument', name });
const env = (name: string): TemplatePart => ({ kind: 'env', name });

describe('tokenizeTemplate', () => {
  it.each<[string, TemplatePart[]]>([
    ['', []],
    ['plain', [text('plain')]],
    ['{id}', [argument('id')]],
    ['/users/{id}', [text('/users/'), argument('id')]],
    ['{a}{b}', [argument('a'), argument('b')]],
    ['{env.TOKEN}', [env('TOKEN')]],
    ['Bearer {env.TOKEN}', [text('Bearer '), env('TOKEN')]],
    ['{env.}', [argument('env.')]],
    ['{env.1A}', [argument('env.1A')]],
    ['{filter.name}', [argument('filter.name')]],
    ['{{id}}', [text('{id}')]],
    ['a{{id}}b{id}', [text('a{id}b'), argument('id')]],
    ['{{{id}}}', [text('{{id}}')]],
    ['{"a": {"b": 1}}', [text('{"a": {"b": 1}}')]],
    ['{"a": {b}}', [text('{"a": '), argument('b'), text('}')]],
    ['{}', [text('{}')]],
    ['{ id }', [text('{ id }')]],
    ['{id', [text('{id')]],
    [`{${'x'.repeat(65)}}`, [text(`{${'x'.repeat(65)}}`)]],
  ])('reads %j', (template, parts) => {
    expect(tokenizeTemplate(template).parts).toEqual(parts);
  });

  it('says when a template is exactly one placeholder', () => {
    expect(tokenizeTemplate('{id}').only).toEqual(argument('id'));
    expect(tokenizeTemplate('{env.A}').only).toEqual(env('A'));
    expect(tokenizeTemplate('{id} ').only).toBeUndefined();
    expect(tokenizeTemplate('{{id}}').only).toBeUndefined();
    expect(tokenizeTemplate('id').only).toBeUndefined();
  });
});

const braces = fc.string({ unit: fc.constantFrom('{', '}', 'a', '.', 'env.', ' ', '"') });

describe('escapeTemplate', () => {
  it('makes the template that is literally the text', () => {
    fc.assert(
      fc.property(braces, (literal) => {
        expect(tokenizeTemplate(escapeTemplate(literal)).parts).toEqual(literal === '' ? [] : [text(literal)]);
      }),
    );
  });

  it('leaves nothing but environment placeholders open in escapeArguments', () => {
    expect(tokenizeTemplate(escapeArguments('{a} {env.B} {env.}')).parts).toEqual([text('{a} '), env('B'), text(' {env.}')]);
    expect(tokenizeTemplate(escapeArguments('{{a}} {{env.B}}')).parts).toEqual([text('{a} {env.B}')]);
  });
});

describe('renamePlaceholders', () => {
  it('renames arguments and nothing else', () => {
    expect(renamePlaceholders('{a} {{a}} {env.A} { a }', (name) => `${name}_body`)).toBe('{a_body} {{a}} {env.A} { a }');
  });
});

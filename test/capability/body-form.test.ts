import { describe, expect, it } from 'vitest';
import { bodyFormOf } from '../../src/capability/index.js';

describe('bodyFormOf', () => {
  it.each([
    [undefined, 'json'],
    ['application/json', 'json'],
    ['Application/JSON; charset=utf-8', 'json'],
    ['application/merge-patch+json', 'json'],
    ['application/x-www-form-urlencoded', 'urlencoded'],
    ['multipart/form-data', 'multipart'],
    ['multipart/related; boundary=x', 'multipart'],
    ['text/xml', 'xml'],
    ['application/soap+xml', 'xml'],
    ['text/csv', 'text'],
    ['application/x-ndjson', 'text'],
    ['application/x-jsonlines', 'text'],
    ['application/stream+json', 'text'],
    ['application/geo+json-seq', 'text'],
    ['application/graphql', 'text'],
    ['application/octet-stream', 'binary'],
    ['image/png', 'binary'],
    ['application/pdf', 'binary'],
  ])('says that %s is %s', (contentType, form) => {
    expect(bodyFormOf(contentType)).toBe(form);
  });
});

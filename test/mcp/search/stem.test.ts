import { expect, test } from 'vitest';
import { stem } from '../../../src/mcp/search/stem.js';

test.each([
  ['archive', 'archived', 'archiving', 'archives'],
  ['customer', 'customers'],
  ['authorize', 'authorization', 'authorized'],
  ['notify', 'notification', 'notifications', 'notified'],
  ['generate', 'generated', 'generation', 'generator'],
  ['person', 'people', 'persons'],
  ['company', 'companies'],
])('%s and its forms are one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['customer', 'custom'],
  ['container', 'contain'],
  ['author', 'authorization'],
  ['import', 'important'],
  ['general', 'generate'],
  ['business', 'busy'],
  ['server', 'serve'],
])('%s and %s are kept apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('what is no English word comes back as it is', () => {
  expect(['s3', 'größe', 'id'].map(stem)).toEqual(['s3', 'größe', 'id']);
});

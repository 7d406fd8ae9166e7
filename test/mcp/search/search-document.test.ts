import { expect, test } from 'vitest';
import { type SearchDocument, searchDocument } from '../../../src/mcp/search/index.js';
import type { Capability, JsonObject } from '../../../src/model/index.js';
import { sampleCapability } from '../../capability/sample-capability.js';

const documentOf = (changes: Partial<Capability>): SearchDocument =>
  searchDocument({ capability: sampleCapability({}, changes), effect: 'update' });

test('the first sentence is the title of what has none, and is not said twice', () => {
  const { title, description } = documentOf({ description: 'Refund a charge. Money goes back to the card.' });
  expect({ title, description }).toEqual({ title: 'Refund a charge.', description: ' Money goes back to the card.' });
});

test('flags and values are found in every branch of a body, behind references, two levels deep', () => {
  const input = {
    properties: {
      spec: { $ref: '#/$defs/spec' },
      body: { anyOf: [{ properties: { type: { enum: ['reboot', 'resize'] } } }, { properties: { disk: { type: 'boolean' } } }] },
    },
    $defs: { spec: { properties: { unschedulable: { type: 'boolean' }, again: { $ref: '#/$defs/spec' } } } },
  };
  const { members, flags, values } = documentOf({ schema: { input } });
  expect({ members, flags, values }).toEqual({
    members: ['unschedulable', 'again', 'type', 'disk'],
    flags: ['unschedulable', 'disk'],
    values: ['reboot', 'resize'],
  });
});

test.each([
  ['itself', { description: 'A refund.' }],
  ['a list', { items: { description: 'A refund.' } }],
  [
    'an envelope',
    {
      properties: { data: { type: 'array', items: { $ref: '#/$defs/refund' } }, more: {} },
      $defs: { refund: { description: 'A refund.' } },
    },
  ],
])('what is said of a result is said of %s', (_, output) => {
  expect(documentOf({ schema: { input: { type: 'object' }, output } }).about).toEqual(['A refund.']);
});

test('nesting without end, cycles and endless lists of members are read as far as it pays', () => {
  let deep: JsonObject = { properties: { last: { type: 'boolean' } } };
  for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? { items: deep } : { allOf: [deep] };
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, number) => [`field_${number}`, { type: 'boolean' as const }]));
  const input = {
    properties: { deep, wide: { properties: wide }, self: { $ref: '#/$defs/self' } },
    $defs: { self: { $ref: '#/$defs/self' } },
  };
  const { members, flags } = documentOf({ schema: { input, output: deep } });
  expect([members.length, flags.length]).toEqual([80, 80]);
});

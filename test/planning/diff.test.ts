import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/model/index.js';
import { type CurrentState, diffCapability, planImport } from '../../src/planning/index.js';
import { makeCapability, makeInput, makeOperation, withConfig } from './operations.js';

const schemas = (input: object, output: object = { type: 'object' }): Capability =>
  makeCapability({ schema: { input: input as never, output: output as never } });
const input = (properties: object, required: string[] = []) => schemas({ type: 'object', properties, required });
const output = (properties: object) => schemas({ type: 'object' }, { type: 'object', properties });

describe('diffCapability', () => {
  it('finds nothing between equal capabilities, whatever the order of keys', () => {
    expect(diffCapability(input({ a: {}, b: {} }), input({ b: {}, a: {} }))).toEqual([]);
  });

  it.each<[string, Capability, Capability, [string, string][]]>([
    ['an argument removed', input({ a: {}, b: {} }), input({ a: {} }), [['schema.input.properties.b', 'breaking']]],
    ['an optional argument added', input({}), input({ a: {} }), [['schema.input.properties.a', 'harmless']]],
    ['a required argument added', input({}), input({ a: {} }, ['a']), [['schema.input.properties.a', 'breaking']]],
    ['an argument that becomes required', input({ a: {} }), input({ a: {} }, ['a']), [['schema.input.required', 'breaking']]],
    ['an argument that becomes optional', input({ a: {} }, ['a']), input({ a: {} }), [['schema.input.required', 'harmless']]],
    [
      'a type narrowed',
      input({ a: { type: ['string', 'null'] } }),
      input({ a: { type: 'string' } }),
      [['schema.input.properties.a.type', 'breaking']],
    ],
    [
      'a type widened',
      input({ a: { type: 'string' } }),
      input({ a: { type: ['string', 'null'] } }),
      [['schema.input.properties.a.type', 'harmless']],
    ],
    [
      'an enum value taken away',
      input({ a: { enum: [1, 2] } }),
      input({ a: { enum: [1] } }),
      [['schema.input.properties.a.enum', 'breaking']],
    ],
    ['an enum that is new', input({ a: {} }), input({ a: { enum: [1] } }), [['schema.input.properties.a.enum', 'breaking']]],
    ['an enum value added', input({ a: { enum: [1] } }), input({ a: { enum: [1, 2] } }), [['schema.input.properties.a.enum', 'harmless']]],
    [
      'a description of an argument',
      input({ a: { description: 'x' } }),
      input({ a: { description: 'y' } }),
      [['schema.input.properties.a.description', 'harmless']],
    ],
    [
      'a bound of an argument',
      input({ a: { maximum: 1 } }),
      input({ a: { maximum: 2 } }),
      [['schema.input.properties.a.maximum', 'risky']],
    ],
    ['a result field removed', output({ a: {} }), output({}), [['schema.output.properties.a', 'breaking']]],
    ['a result field added', output({}), output({ a: {} }), [['schema.output.properties.a', 'harmless']]],
    [
      'an enum value that results may have now',
      output({ a: { enum: [1] } }),
      output({ a: { enum: [1, 2] } }),
      [['schema.output.properties.a.enum', 'risky']],
    ],
    [
      'a definition',
      schemas({ $defs: { A: { properties: { x: {} } } } }),
      schemas({ $defs: { A: {} } }),
      [['schema.input.$defs.A.properties.x', 'breaking']],
    ],
    ['the host', makeCapability(), withConfig({ base_url: 'https://b.test' }), [['providers.primary.config.base_url', 'risky']]],
    ['the method', makeCapability(), withConfig({ method: 'POST' }), [['providers.primary.config.method', 'risky']]],
    [
      'the credential',
      makeCapability(),
      makeCapability({ auth: { required: true, type: 'bearer', key: 'env:B' } }),
      [['auth.key', 'risky']],
    ],
    [
      'what it does',
      makeCapability(),
      makeCapability({ metadata: { category: 'api', tags: ['openapi', 'generated'], read_only: false } }),
      [['metadata.read_only', 'risky']],
    ],
    ['the cache', makeCapability(), makeCapability({ cache: { strategy: 'exact', ttl: 5 } }), [['cache', 'harmless']]],
    ['the name', makeCapability(), makeCapability({ name: 'b' }), [['name', 'breaking']]],
    [
      'a gate',
      makeCapability({ activation: { state: 'draft', gates: [] } }),
      makeCapability({ activation: { state: 'draft', gates: ['data_review'] } }),
      [['activation.gates', 'risky']],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(diffCapability(before, after).map(({ field, impact }) => [field, impact])).toEqual(expected);
  });

  it('shows both values, shortened, and at most 200 differences', () => {
    expect(diffCapability(makeCapability(), makeCapability({ description: 'x'.repeat(500) }))[0]).toEqual({
      field: 'description',
      impact: 'harmless',
      before: 'List the pets',
      after: `${'x'.repeat(160)}…`,
    });
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a${index}`, {}]));
    const changes = diffCapability(input(many), input({}));
    expect(changes).toHaveLength(200);
    expect(changes.at(-1)).toEqual({ field: 'more', impact: 'breaking', before: null, after: '301 more differences' });
  });
});

describe('changes of a plan', () => {
  const pets = makeOperation('pets');
  const fresh = planImport(makeInput([pets]));
  const yaml = fresh.drafts[0]?.generated_yaml ?? '';
  const changesFor = (drafts: CurrentState['drafts'], active: CurrentState['active'] = [], operations = [pets], changes = {}) =>
    planImport(makeInput(operations, { current: { drafts, active }, ...changes })).changes.map(({ action, path, state, impact }) => [
      action,
      path,
      state ?? 'draft',
      impact,
    ]);
  const draft = (text: string, edited = false, source = 'pets') => ({ text, edited, source });
  const active = (text: string, digest: string) => ({
    path: 'capabilities/pets.yaml',
    text,
    name: 'pets',
    source: 'pets',
    pointer: pets.pointer,
    draftDigest: digest,
  });

  it('creates what is not there', () => {
    expect(changesFor(new Map())).toEqual([['create', 'pets.yaml', 'draft', 'none']]);
  });

  it('leaves an equal draft alone, whatever its comments and line ends', () => {
    expect(changesFor(new Map([['pets.yaml', draft(`# stamp\n${yaml.replaceAll('\n', '\r\n')}`)]]))).toEqual([
      ['unchanged', 'pets.yaml', 'draft', 'none'],
    ]);
  });

  it('updates a draft that differs, with its fields', () => {
    const changed = yaml.replace('Does pets', 'Did pets');
    expect(changesFor(new Map([['pets.yaml', draft(changed)]]))).toEqual([['update', 'pets.yaml', 'draft', 'harmless']]);
    expect(changesFor(new Map([['pets.yaml', draft('not: yaml: at all')]]))).toEqual([['update', 'pets.yaml', 'draft', 'risky']]);
  });

  it('leaves an active and unchanged operation alone, and drafts a changed one', () => {
    const digest = fresh.drafts[0]?.trust_card.draft_digest_sha256 ?? '';
    expect(changesFor(new Map(), [active(yaml, digest)])).toEqual([['unchanged', 'capabilities/pets.yaml', 'active', 'none']]);
    expect(changesFor(new Map(), [active(yaml.replace('GET', 'PUT'), 'f'.repeat(64))])).toEqual([
      ['update', 'pets.yaml', 'active', 'risky'],
    ]);
  });

  it('calls a gate of a changed operation new only where nobody answered it for the active file', () => {
    const gated = makeOperation('pets', { effect: 'create', rest: { method: 'POST' } });
    const text = planImport(makeInput([gated])).drafts[0]?.generated_yaml ?? '';
    expect(text).toContain('destructive_action');
    const served = active(text.replace(/^activation:[\s\S]*/m, '').replace('Does pets', 'Did pets'), 'f'.repeat(64));
    const gates = ['auth_decision', 'destructive_action', 'network_scope'];
    expect(changesFor(new Map(), [{ ...served, gates }], [gated])).toEqual([['update', 'pets.yaml', 'active', 'harmless']]);
    expect(changesFor(new Map(), [{ ...served, gates: [] }], [gated])).toEqual([['update', 'pets.yaml', 'active', 'risky']]);
  });

  it('updates an active and unchanged operation where the import asks for another credential or profile', () => {
    const operationDigest = fresh.drafts[0]?.operation_digest_sha256 ?? '';
    const served = (text: string, changes = {}) => ({ ...active(text, ''), operationDigest, ...changes });
    const asked = (input: object, file = served(yaml.replaceAll('\n', '\r\n'))) => changesFor(new Map(), [file], [pets], input)[0]?.[0];
    expect(asked({})).toBe('unchanged');
    expect(asked({ authKey: 'env:SHOP_TOKEN' })).toBe('update');
    expect(asked({ authKey: 'env:SHOP_TOKEN' }, served(yaml, { edited: true }))).toBe('unchanged');
    expect(asked({ profile: 'strict' })).toBe('update');
    expect(asked({ profile: 'imported_tool_baseline' })).toBe('unchanged');
    const keyed = planImport(makeInput([pets], { authKey: 'env:SHOP_TOKEN' })).drafts[0]?.generated_yaml ?? '';
    expect(asked({ authKey: 'env:SHOP_TOKEN' }, served(keyed))).toBe('unchanged');
    expect(asked({ authKey: 'env:OTHER' }, served(keyed))).toBe('update');
    expect(asked({}, served(keyed))).toBe('unchanged');
  });

  it('removes only unedited drafts of this source whose operation is gone, and never with a selection', () => {
    const drafts = new Map([
      ['gone.yaml', draft('a: 1')],
      ['edited.yaml', draft('a: 2', true)],
      ['other.yaml', draft('a: 3', false, 'other')],
      ['pets.yaml', draft(yaml)],
    ]);
    expect(changesFor(drafts)).toEqual([
      ['remove', 'gone.yaml', 'draft', 'breaking'],
      ['unchanged', 'pets.yaml', 'draft', 'none'],
    ]);
    const limited = { selection: { include: ['pets'] } };
    expect(changesFor(drafts, [], [pets, makeOperation('more')], limited)).toEqual([['unchanged', 'pets.yaml', 'draft', 'none']]);
  });

  it('drafts an operation anew whose tokens are elsewhere now, although its file is the same', () => {
    const scheme = {
      type: 'oauth2' as const,
      flows: [{ flow: 'client_credentials' as const, tokenUrl: 'https://auth.example.com/t', scopes: {} }],
    };
    const secured = makeOperation('pets', { security: [[{ name: 'o', scheme, scopes: [], pointer: '#/o' }]] });
    const [draft] = planImport(makeInput([secured])).drafts;
    const served = { ...active(draft?.generated_yaml ?? '', 'f'.repeat(64)), draftDigest: draft?.trust_card.draft_digest_sha256 ?? '' };
    const tokensAt = (host: string) => [{ flow: 'client_credentials' as const, token_url: `https://${host}/t` }];
    const changes = (authorizationServers: ReturnType<typeof tokensAt>) =>
      planImport(makeInput([secured], { current: { drafts: new Map(), active: [{ ...served, authorizationServers }] } })).changes;
    expect(changes(tokensAt('auth.example.com'))).toMatchObject([{ action: 'unchanged' }]);
    expect(changes(tokensAt('old.example.com'))).toMatchObject([
      {
        action: 'update',
        state: 'active',
        impact: 'risky',
        fields: expect.arrayContaining([expect.objectContaining({ field: 'authorization_servers' })]),
      },
    ]);
  });

  it('names an active file whose operation is gone', () => {
    expect(
      changesFor(new Map(), [{ ...active(yaml, ''), name: 'gone', pointer: '#/gone', path: 'capabilities/gone.yaml' }]),
    ).toContainEqual(['remove', 'capabilities/gone.yaml', 'active', 'breaking']);
  });

  it('keeps the name that an active file has', () => {
    const plan = planImport(makeInput([pets], { current: { drafts: new Map(), active: [{ ...active(yaml, ''), name: 'renamed' }] } }));
    expect(plan.drafts.map(({ name }) => name)).toEqual(['renamed']);
  });
});

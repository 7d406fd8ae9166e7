import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapability } from '../../src/capability/index.js';
import type { ImportPlan, Operation } from '../../src/model/index.js';
import {
  draftFile,
  operationDigest,
  parsePlan,
  planDirectFiles,
  planImport,
  planStaleness,
  preparePlan,
  renderPlanChunks,
} from '../../src/planning/index.js';
import { bearer, makeInput, makeOperation, makeResult } from './operations.js';

const OPERATIONS = ['listPets', 'showPet', 'searchPets'].map((id) => makeOperation(id));
const render = (plan: ImportPlan): string => [...renderPlanChunks(plan)].join('');
const digests = (plan: ImportPlan) => Object.fromEntries(plan.drafts.map((draft) => [draft.name, draft.trust_card.draft_digest_sha256]));

describe('planImport', () => {
  it('can be made with a pause after each operation is judged, and after each is drafted', () => {
    const steps = preparePlan(makeInput(OPERATIONS));
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBe(6);
    expect(step.value([])).toEqual(planImport(makeInput(OPERATIONS)));
  });

  it('says of a source without a server that once, and blocks nothing for it', () => {
    const [operation] = OPERATIONS;
    if (operation?.request.protocol !== 'rest') throw new Error('no operation');
    const { server: _, ...request } = operation.request;
    const plan = planImport(makeInput([{ ...operation, request }]));
    expect(plan.drafts[0]?.trust_card.activation_review.verdict).toBe('needs_review');
    expect(plan.diagnostics.filter(({ code }) => code === 'draft-invalid')).toEqual([]);
  });

  it('blocks a draft that the rules of capability files refuse, and says which rule', () => {
    const plan = planImport(makeInput([...OPERATIONS, makeOperation('up', { rest: { path: '/pets/../owners' } })]));
    const draft = plan.drafts.find(({ name }) => name === 'up');
    expect(draft?.trust_card.activation_review.verdict).toBe('blocked');
    expect(draft?.risks[0]).toMatchObject({
      kind: 'lossy_conversion',
      level: 'critical',
      reason: expect.stringContaining('the path holds a "." or ".." segment (CAP-014)'),
    });
    expect(plan.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'draft-invalid', pointer: '#/paths/~1up/get' }),
    );
  });

  it('sorts drafts by name, each disabled, with a capability that says where it comes from', () => {
    const plan = planImport(makeInput(OPERATIONS));
    expect(plan.drafts.map(({ name }) => name)).toEqual(['listpets', 'searchpets', 'showpet']);
    const [draft] = plan.drafts;
    expect(draft).toMatchObject({
      id: 'openapi:listpets',
      enabled: false,
      route: { protocol: 'rest', method: 'GET', endpoint: 'https://api.example.com/v1/listPets', operation: 'listPets' },
      trust_card: { evidence: 'generated', license: 'MIT', provenance: 'local', activation_review: { verdict: 'ready' } },
      policy_defaults: {
        activation: 'disabled',
        auth: 'required',
        network_egress: 'approved_origin_only',
        context_integrity_profile: 'imported_tool_baseline',
      },
    });
    expect(parseCapability(draft?.generated_yaml ?? '').capability).toMatchObject({
      provenance: { source: 'pets', kind: 'openapi', pointer: '#/paths/~1listPets/get' },
      activation: { state: 'draft', gates: ['network_scope'] },
    });
  });

  it('is the same for every order of operations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(OPERATIONS, { minLength: OPERATIONS.length }), (shuffled) => {
        expect(render(planImport(makeInput(shuffled)))).toBe(render(planImport(makeInput(OPERATIONS))));
      }),
      { numRuns: 20 },
    );
  });

  it('changes no digest of a draft when something else of the source, or the tool, changes', () => {
    const before = planImport(makeInput(OPERATIONS));
    const more = [...OPERATIONS, makeOperation('deletePet', { rest: { method: 'DELETE' }, effect: 'delete' })];
    const after = planImport(
      makeInput(more, { sourceDigest: 'b'.repeat(64), toolVersion: '9.9.9', sourceUri: 'https://x.test/pets.yaml' }),
    );
    expect(digests(after)).toMatchObject(digests(before));
    expect(after.plan_digest_sha256).not.toBe(before.plan_digest_sha256);
  });

  it.each([
    [{ include: ['listPets', 'shwPet'] }, ['--include "shwPet" matches none of the operations; did you mean "showPet"?']],
    [{ include: ['GET /listPet'] }, ['--include "GET /listPet" matches none of the operations; did you mean "GET /listPets"?']],
    [{ exclude: ['xyz*', 'search*', 'effect:delete'] }, ['--exclude "effect:delete" matches', '--exclude "xyz*" matches']],
    [{ exclude: ['risk:critical'] }, ['--exclude "risk:critical" matches none of the operations']],
    [{ tags: ['pests'] }, ['--tag "pests" matches none of the operations; did you mean "pets"?']],
    [{ include: ['tag:pest'] }, ['--include "tag:pest" matches none of the operations; did you mean "tag:pets"?']],
    [{ include: ['listPets'], exclude: ['risk:low'], tags: ['pets'] }, []],
  ])('warns of what a selection of %j matches nothing by', (selection, expected) => {
    const operations = OPERATIONS.map((operation) => ({ ...operation, tags: ['pets'] }));
    const { diagnostics } = planImport(makeInput(operations, { selection }));
    const found = diagnostics.filter(({ code, severity }) => code === 'pattern-unmatched' && severity === 'warning');
    expect(found.map(({ summary }) => summary)).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  it('counts every operation found, also those that a selection leaves out', () => {
    const skipped = [{ id: 'hook', name: 'hook', reason: 'a webhook', pointer: '#/webhooks/hook' }];
    const result = makeResult(OPERATIONS, { skipped });
    const plan = planImport(makeInput(OPERATIONS, { result, selection: { include: ['listPets'] } }));
    expect(plan.complete).toBe(false);
    expect(plan.drafts.length + plan.skipped.length).toBe(result.found);
    expect(planImport(makeInput(OPERATIONS, { result })).complete).toBe(true);
  });

  it('writes the profile into the file when it is not the default, and refuses an unknown one', () => {
    const [draft] = planImport(makeInput(OPERATIONS, { profile: 'strict' })).drafts;
    expect(parseCapability(draft?.generated_yaml ?? '').capability?.metadata).toMatchObject({ context_integrity_profile: 'strict' });
    expect(draft?.policy_defaults.context_integrity_profile).toBe('strict');
    expect(() => planImport(makeInput(OPERATIONS, { profile: 'paranoid' }))).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.stringContaining('imported_tool_baseline, strict, trusted') }),
    );
    const profiles = new Map([['paranoid', { scanUpstreamText: 'block' as const }]]);
    expect(planImport(makeInput(OPERATIONS, { profile: 'paranoid', profiles })).drafts[0]?.policy_defaults.context_integrity_profile).toBe(
      'paranoid',
    );
  });

  it('keeps package metadata as evidence, without a file', () => {
    const tool: Operation = {
      ...makeOperation('read_file'),
      request: { protocol: 'oci_mcp', imageRef: 'ghcr.io/a/files:1', toolName: 'read_file', inputSchema: { type: 'object' } },
    };
    const result = makeResult([tool], { source: { servers: [], declaresSchemes: false } });
    const plan = planImport(makeInput([tool], { result, kind: 'oci-mcp-package' }));
    expect(plan.drafts[0]).toMatchObject({ generated_yaml: null, route: { protocol: 'oci_mcp', endpoint: 'ghcr.io/a/files:1' } });
    expect(plan.drafts[0]?.risks.map(({ kind }) => kind)).toEqual([
      'supply_chain_provenance',
      'supply_chain_provenance',
      'license_unknown',
    ]);
    expect(plan.review_gates.map(({ kind }) => kind)).toEqual(['license_review', 'provenance_verification']);
    expect(plan.changes).toEqual([]);
  });

  it('asks a human about what changes data', () => {
    const create = makeOperation('createPet', { rest: { method: 'POST' }, effect: 'create' });
    expect(planImport(makeInput([create])).drafts[0]?.trust_card.activation_review).toMatchObject({
      verdict: 'needs_review',
      manual_review_gate_count: 1,
      auto_resolvable_gate_count: 1,
    });
  });
});

it.each([
  ['/users/{id}/reset-password', 'cache:\n  strategy: none\n'],
  ['/users/{id}', 'cache:\n  strategy: exact\n  ttl: 300\n'],
])('a GET of %s says: %j', (path, cache) => {
  const operation = makeOperation('user', { rest: { path } });
  const { drafts } = planImport(makeInput([operation]));
  expect(drafts[0]?.generated_yaml).toContain(cache);
});

describe('operationDigest', () => {
  const base = makeOperation('a');
  it.each<[string, Operation, boolean]>([
    ['its place', { ...base, pointer: '#/elsewhere' }, true],
    ['the order of tags', { ...base, tags: [] }, true],
    ['how the importer explains itself', { ...base, effectReason: 'because' }, true],
    ['the description', { ...base, description: 'other' }, false],
    ['the method', makeOperation('a', { rest: { method: 'PUT' } }), false],
    ['the server', makeOperation('a', { rest: { server: { url: 'https://b.test', level: 'document', pointer: '#/servers/0' } } }), false],
    ['scopes', makeOperation('a', { security: [[bearer(['admin'])]] }), false],
    [
      'a response schema',
      {
        ...base,
        responses: base.responses.map((response) => ({ ...response, schema: { $ref: '#/$defs/A', $defs: { A: { type: 'string' } } } })),
      },
      false,
    ],
  ])('%s: the same is %s', (_name, operation, isSame) => {
    expect(operationDigest(operation) === operationDigest(base)).toBe(isSame);
  });
});

/** The members that tests edit, of a plan file read as JSON. */
interface EditablePlan {
  format_version: string;
  source_digest_sha256: string;
  changes: { path: string }[];
  drafts?: {
    generated_yaml: string;
    trust_card: { draft_digest_sha256: string };
    review_gates: unknown[];
    input_schema: Record<string, unknown>;
  }[];
}

const firstDraft = (plan: EditablePlan) => {
  const [draft] = plan.drafts ?? [];
  if (draft === undefined) throw new Error('the plan has no draft');
  return draft;
};

describe('a saved plan', () => {
  const plan = planImport(makeInput(OPERATIONS));
  const edited = (change: (value: EditablePlan) => void): string => {
    const value: EditablePlan = JSON.parse(render(plan));
    change(value);
    return JSON.stringify(value);
  };

  it('is read back as it was made, whatever its layout', () => {
    expect(parsePlan(render(plan), 'plan.json')).toEqual(plan);
    expect(parsePlan(JSON.stringify(JSON.parse(render(plan)), null, 4), 'plan.json')).toEqual(plan);
  });

  it('has sorted keys and no time in it', () => {
    expect(Object.keys(JSON.parse(render(plan)))).toEqual(Object.keys(JSON.parse(render(plan))).sort());
    expect(render(plan)).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });

  it.each<[string, (value: EditablePlan) => void, RegExp]>([
    [
      'a line of a draft',
      (value) => (firstDraft(value).generated_yaml = firstDraft(value).generated_yaml.replace('api.example.com', 'evil.test')),
      /text of draft "listpets" does not fit its digest/,
    ],
    [
      'a comment line in a draft',
      (value) => (firstDraft(value).generated_yaml = `# hidden\n${firstDraft(value).generated_yaml}`),
      /does not fit its digest/,
    ],
    [
      'the text of a draft away',
      (value) => Object.assign(firstDraft(value), { generated_yaml: null }),
      /"listpets" has the text of another/,
    ],
    ['a digest', (value) => (firstDraft(value).trust_card.draft_digest_sha256 = '0'.repeat(64)), /does not fit its digest/],
    ['a gate', (value) => firstDraft(value).review_gates.pop(), /plan digest does not fit/],
    ['an input schema', (value) => (firstDraft(value).input_schema.properties = { evil: {} }), /plan digest does not fit/],
    ['the source digest', (value) => (value.source_digest_sha256 = 'f'.repeat(64)), /plan digest does not fit/],
    ['a change', (value) => Object.assign(value.changes[0] ?? {}, { path: 'other.yaml' }), /state digest does not fit/],
    ['the version', (value) => (value.format_version = '2.0'), /format version is "2.0"/],
    ['a missing member', (value) => delete value.drafts, /it is no plan: drafts/],
    ['two drafts of a name', (value) => value.drafts?.push(firstDraft(value)), /two drafts are called "listpets"/],
  ])('edited by hand in %s is refused', (_name, change, message) => {
    expect(() => parsePlan(edited(change), 'plan.json')).toThrow(
      expect.objectContaining({ code: 'plan-invalid', message: expect.stringMatching(message) }),
    );
  });

  it('that is no JSON is refused', () => {
    expect(() => parsePlan('{', 'plan.json')).toThrow(
      expect.objectContaining({ code: 'plan-invalid', message: expect.stringContaining('plan.json is no JSON') }),
    );
  });
});

describe('planStaleness', () => {
  const saved = planImport(makeInput(OPERATIONS));
  it('finds nothing while nothing changed', () => {
    expect(planStaleness(saved, planImport(makeInput(OPERATIONS)))).toEqual([]);
  });

  it.each([
    ['stale-tool-version', makeInput(OPERATIONS, { toolVersion: '0.2.0' })],
    ['stale-source', makeInput(OPERATIONS, { sourceDigest: 'b'.repeat(64) })],
    ['stale-options', makeInput(OPERATIONS, { options: { naming: 'snake' } })],
    ['stale-draft', makeInput(OPERATIONS, { authKey: 'env:TOKEN' })],
    ['stale-source-name', makeInput(OPERATIONS, { sourceName: 'other' })],
    ['stale-file', makeInput(OPERATIONS, { current: { drafts: new Map([['listpets.yaml', { text: 'x', edited: true }]]), active: [] } })],
    ['stale-plan', makeInput(OPERATIONS, { typedOrigins: ['http://localhost:1'] })],
  ])('%s', (code, input) => {
    expect(planStaleness(saved, planImport(input)).map((reason) => reason.code)).toContain(code);
  });
});

describe('draftFile', () => {
  it('puts stamps above the data lines, as comments', () => {
    const plan = planImport(makeInput(OPERATIONS));
    const [draft] = plan.drafts;
    if (draft === undefined) throw new Error('no draft');
    const text = draftFile(draft, plan, { schemaUri: '../schemas/capability.schema.json' });
    expect(text.slice(0, text.indexOf('fulcrum')).replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schemas/capability.schema.json
      # Auto-generated from OpenAPI spec
      # Does listPets
      # Source: pets (pets.yaml)
      # Source digest: sha256:…
      # Plan digest: sha256:…
      # Generator: mcp-gateway 0.1.0
      "
    `);
    expect(text.endsWith(draft.generated_yaml ?? '')).toBe(true);
  });

  it.each([
    ['a line feed', 'one\nname: evil'],
    ['a lone carriage return', 'one\rname: evil'],
    ['a line separator', 'one\u2028name: evil'],
    ['next line', 'one\u0085name: evil'],
    ['a schema line of its own', 'yaml-language-server: $schema=http://evil.test'],
  ])('keeps a description with %s from becoming anything but a comment', (_name, description) => {
    const plan = planImport(makeInput([makeOperation('a', { description })]));
    const [draft] = plan.drafts;
    if (draft === undefined) throw new Error('no draft');
    const stamps = draftFile(draft, plan).slice(0, -(draft.generated_yaml ?? '').length);
    expect(stamps.split(/[\n\r\u2028\u2029\u0085]/).filter((line) => line !== '' && !line.startsWith('# '))).toEqual([]);
    expect(stamps).not.toMatch(/^# yaml-language-server/m);
  });
});

describe('planDirectFiles', () => {
  it('writes activated files without provenance and stamps', () => {
    const { files } = planDirectFiles(makeInput(OPERATIONS));
    expect(files.map(({ path }) => path)).toEqual(['listpets.yaml', 'searchpets.yaml', 'showpet.yaml']);
    expect(files[0]?.text).toMatch(/^# Auto-generated from OpenAPI spec\n# Does listPets\nfulcrum: /);
    expect(files[0]?.text).not.toMatch(/provenance|activation|sha256/);
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/model/index.js';
import { assignNames, type NamingOptions, operationNames } from '../../../src/planning/naming/index.js';
import { sampleOperation } from '../arguments/sample-operation.js';

const operation = (id: string, method = 'GET', path = '/', suggestedName: string | undefined = id): Operation => {
  const { suggestedName: _, ...rest } = sampleOperation({ method, path }, { id, pointer: `#/paths/${path}/${method}` });
  return { ...rest, ...(suggestedName === undefined ? {} : { suggestedName }) };
};
const unnamed = (method: string, path: string): Operation => {
  const { suggestedName: _, ...rest } = operation(`${method} ${path}`, method, path);
  return rest;
};
const namesOf = (operations: readonly Operation[], options: Partial<NamingOptions> = {}): string[] => {
  const { names } = assignNames(operations, { naming: 'flat', sourceName: 'api', ...options });
  return operations.map((each) => names.get(each) ?? '');
};
const hex = (identity: string): string => createHash('sha256').update(identity).digest('hex');

describe('assignNames', () => {
  it.each([
    ['getUser', 'getuser', 'get_user'],
    ['listUserRepos', 'listuserrepos', 'list_user_repos'],
    ['getHTTPStatus', 'gethttpstatus', 'get_http_status'],
    ['users/list-for_org', 'users_list_for_org', 'users_list_for_org'],
    ['__Get  user!!', 'get_user', 'get_user'],
    ['get_v2Users', 'get_v2users', 'get_v2_users'],
    ['3dModels', '3dmodels', '3d_models'],
    ['Größe_abrufen', 'gr_e_abrufen', 'gr_e_abrufen'],
  ])('names %s %s, or %s in snake case', (id, flat, snake) => {
    expect(namesOf([operation(id)])).toEqual([flat]);
    expect(namesOf([operation(id)], { naming: 'snake' })).toEqual([snake]);
  });

  it.each([
    ['GET', '/users/{id}', 'get_users_id'],
    ['POST', '/orders', 'post_orders'],
    ['GET', '/', 'get'],
    ['DELETE', '/用户/{id}', 'delete_id'],
  ])('names %s %s without an operationId %s', (method, path, name) => {
    expect(namesOf([unnamed(method, path)])).toEqual([name]);
  });

  it('falls back to method and path, then to a hash, when nothing of a name is left', () => {
    expect(namesOf([operation('获取用户', 'GET', '/users')])).toEqual(['get_users']);
    const folder = sampleOperation({}, { id: '获取', suggestedName: '获取', request: { ...graphql } });
    expect(namesOf([folder])).toEqual([`operation_${hex('获取').slice(0, 6)}`]);
  });

  it("takes the author's own tool name before the operationId", () => {
    expect(namesOf([{ ...operation('getUser'), hints: { name: 'Fetch User' } }])).toEqual(['fetch_user']);
  });

  it('puts the prefix in front', () => {
    expect(namesOf([operation('listCharges')], { prefix: 'Stripe-' })).toEqual(['stripe_listcharges']);
  });

  it("fits names into what the client's prefix leaves of 64, with room for the suffix", () => {
    const id = 'x'.repeat(80);
    const [name = ''] = namesOf([operation(id)], { sourceName: 'github' });
    expect(name).toBe(`${'x'.repeat(64 - 7 - 6 - 7)}_${hex(id).slice(0, 6)}`);
    expect(`mcp__github__${name}`).toHaveLength(64);
    expect(namesOf([operation('y'.repeat(51))], { sourceName: 'github' })).toEqual(['y'.repeat(51)]);
    expect(namesOf([operation(id)], { sourceName: 's'.repeat(100) })[0]).toHaveLength(16);
  });

  it('reports cut names once', () => {
    const { diagnostics } = assignNames([operation('x'.repeat(80)), operation('z'.repeat(80))], { naming: 'flat', sourceName: 'api' });
    expect(diagnostics.map(({ code, summary }) => [code, summary])).toEqual([
      ['name-shortened', '2 names were cut to 54 characters, which is what clients leave of 64'],
    ]);
  });

  it('tells all operations of one name apart, and reports it', () => {
    const operations = [operation('get-user'), operation('get_user'), operation('other')];
    const { names, diagnostics } = assignNames(operations, { naming: 'flat', sourceName: 'api' });
    expect([...names.values()]).toEqual([`get_user_${hex('get-user').slice(0, 6)}`, `get_user_${hex('get_user').slice(0, 6)}`, 'other']);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'name-collision',
        summary: '2 operations would be named "get_user"; suffixes tell them apart',
        detail: `get-user → get_user_${hex('get-user').slice(0, 6)}, get_user → get_user_${hex('get_user').slice(0, 6)}.`,
        pointer: operations[0]?.pointer,
      },
    ]);
  });

  it('keeps a name that stands in the lock; only the newcomer is suffixed', () => {
    const operations = [operation('get-user'), operation('get_user')];
    expect(namesOf(operations, { lockedNames: new Map([['get_user', 'get_user']]) })).toEqual([
      `get_user_${hex('get-user').slice(0, 6)}`,
      'get_user',
    ]);
    expect(namesOf([operation('a')], { lockedNames: new Map([['a', 'old_name']]), prefix: 'p' })).toEqual(['old_name']);
  });

  it('gives one locked name to one operation only', () => {
    expect(
      new Set(
        namesOf([operation('a'), operation('b')], {
          lockedNames: new Map([
            ['a', 'n'],
            ['b', 'n'],
          ]),
        }),
      ).size,
    ).toBe(2);
  });

  it('tells 176 operations with one operationId apart', () => {
    const operations = Array.from({ length: 176 }, (_, index) => operation(`GET /p${index}`, 'GET', `/p${index}`, 'list'));
    const names = namesOf(operations);
    expect(new Set(names).size).toBe(176);
    expect(names.every((name) => /^list_[0-9a-f]{6,}$/.test(name))).toBe(true);
  });

  it('tells operations of one identity apart by route, then by place', () => {
    const same = [
      operation('a', 'GET', '/x', 'n'),
      operation('a', 'POST', '/x', 'n'),
      { ...operation('a', 'GET', '/x', 'n'), pointer: '#/other' },
    ];
    expect(new Set(namesOf(same)).size).toBe(3);
  });

  it('is not confused by a name that looks like a suffixed one', () => {
    const suffixed = `get_user_${hex('get-user').slice(0, 6)}`;
    const names = namesOf([operation('get-user'), operation('get_user'), operation(suffixed)]);
    expect(new Set(names).size).toBe(3);
  });

  it('gives unique, legal, fitting names that do not depend on the order', () => {
    const part = fc.constantFrom('a', 'A', 'b', '_', '-', 'é', '1', 'x'.repeat(30));
    const id = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    const operations = fc
      .uniqueArray(id, { minLength: 1, maxLength: 20 })
      .map((ids) => ids.map((each, index) => operation(each, 'GET', `/${index}`)));
    const locked = fc.option(
      id.map((each) => new Map([[each, 'a_b']])),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        operations,
        locked,
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('flat' as const, 'snake' as const),
        (list, lockedNames, weights, naming) => {
          const options = { naming, sourceName: 'source', ...(lockedNames === undefined ? {} : { lockedNames }) };
          const names = assignNames(list, options);
          const shuffled = list
            .map((each) => [each, weights.next().value ?? 0] as const)
            .sort((a, b) => a[1] - b[1])
            .map(([each]) => each);
          const again = assignNames(shuffled, options);
          expect(list.map((each) => again.names.get(each))).toEqual(list.map((each) => names.names.get(each)));
          expect(again.diagnostics).toEqual(names.diagnostics);
          expect(new Set(names.names.values()).size).toBe(list.length);
          for (const name of names.names.values()) expect(name).toMatch(/^[a-z0-9_]{1,51}$/);
        },
      ),
    );
  });
});

const graphql = {
  protocol: 'graphql',
  path: '',
  operationName: 'x',
  operationType: 'query',
  query: '{ x }',
  variables: [],
  headers: {},
  complexity: { depth: 1, fields: 1, unboundedLists: [], maxItems: 1 },
} as const;

it('operationNames knows every name that a unique id may have been given', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9/_-]{0,70}$/), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('flat' as const, 'snake' as const),
      fc.constantFrom('api', 'a-rather-long-source-name'),
      (ids, naming, sourceName) => {
        const names = namesOf(
          ids.map((id) => operation(id)),
          { naming, sourceName },
        );
        for (const [index, id] of ids.entries()) expect(operationNames(id, sourceName)).toContain(names[index]);
      },
    ),
  );
});

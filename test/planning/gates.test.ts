import { describe, expect, it } from 'vitest';
import type { Risk } from '../../src/model/index.js';
import { findGates, findSourceGates, judge, provenanceOf, reviewOf } from '../../src/planning/index.js';

const risk = (kind: Risk['kind'], level: Risk['level']): Risk => ({
  kind,
  level,
  reason: `${kind} ${level}.`,
  evidence: 'x',
  pointer: '#',
});

describe('findGates', () => {
  it('makes one gate of a kind, at the highest level, resolvable only when every risk behind it is', () => {
    const gates = findGates([risk('external_network', 'low'), risk('plaintext_transport', 'medium')]);
    expect(gates).toEqual([
      { kind: 'network_scope', level: 'medium', reason: 'plaintext_transport medium.', non_inferable: true, can_auto_resolve: false },
    ]);
  });

  it('asks nothing about what is only named', () => {
    const named = [
      risk('deprecated_operation', 'low'),
      risk('lossy_conversion', 'low'),
      risk('sensitive_data_surface', 'medium'),
      risk('schema_size', 'medium'),
    ];
    expect(findGates(named)).toEqual([]);
    expect(judge(named, [])).toBe('ready');
  });

  it('counts gates by who answers them, and not those of the source', () => {
    const risks = [risk('external_network', 'low'), risk('destructive_operation', 'high'), risk('license_unknown', 'medium')];
    expect(reviewOf(risks, findGates(risks))).toEqual({
      enabled_by_default: false,
      verdict: 'needs_review',
      highest_risk_level: 'high',
      risk_count: 3,
      review_gate_count: 2,
      manual_review_gate_count: 1,
      auto_resolvable_gate_count: 1,
      human_review_required: true,
    });
  });
});

describe('findSourceGates', () => {
  const source = { servers: [], declaresSchemes: false };
  it.each([
    ['a local file with a licence', { kind: 'openapi', source: { ...source, license: 'MIT' }, uri: 'a.yaml' }, 'local', []],
    ['a local file without one', { kind: 'openapi', source, uri: 'a.yaml' }, 'local', [['license_review', true]]],
    ['loopback', { kind: 'openapi', source: { ...source, license: 'MIT' }, uri: 'http://localhost:3000/a.json' }, 'local', []],
    [
      'https',
      { kind: 'openapi', source: { ...source, license: 'MIT' }, uri: 'https://raw.test/a.json' },
      'https://raw.test',
      [['provenance_verification', true]],
    ],
    [
      'https without a licence',
      { kind: 'openapi', source, uri: 'https://raw.test/a.json' },
      'https://raw.test',
      [
        ['license_review', false],
        ['provenance_verification', true],
      ],
    ],
    [
      'http',
      { kind: 'openapi', source: { ...source, license: 'MIT' }, uri: 'http://raw.test/a.json' },
      'http://raw.test',
      [['provenance_verification', false]],
    ],
    [
      'a package without either',
      { kind: 'oci-mcp-package', source },
      undefined,
      [
        ['license_review', false],
        ['provenance_verification', false],
      ],
    ],
  ] as const)('%s', (_name, facts, provenance, gates) => {
    expect(provenanceOf(facts)).toBe(provenance);
    expect(findSourceGates(facts).map(({ kind, can_auto_resolve }) => [kind, can_auto_resolve])).toEqual(gates);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { importOpenapi } from '../../src/importers/index.js';
import type { ImportPlan, Json } from '../../src/model/index.js';
import { parsePlan, planImport, renderPlanChunks } from '../../src/planning/index.js';
import { makeInput } from './operations.js';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus)) console.warn(`The corpus is not at ${corpus}: its plans are not tested.`);

function plan(path: string): ImportPlan {
  const text = readFileSync(`${corpus}${path}`, 'utf8');
  const value = path.endsWith('.json') ? JSON.parse(text) : load(text);
  const root = { uri: path.split('/').at(-1) ?? path, value: value as Json };
  const result = importOpenapi({ root, documents: new Map([[root.uri, root]]) }, {});
  return planImport(makeInput([], { result, sourceName: 'api', sourceUri: root.uri }));
}

function countVerdicts({ drafts }: ImportPlan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { route, trust_card } of drafts) {
    const key = `${route.method === 'GET' ? 'GET' : 'other'} ${trust_card.activation_review.verdict}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(!existsSync(corpus))('descriptions of real APIs', () => {
  const github = 'openapi3.0/giants/npm+octokit+openapi/generated/api.github.com.json';

  it('sorts GitHub: what reads is mostly ready, what changes is for a human, nothing is blocked', () => {
    const counts = countVerdicts(plan(github));
    expect(Object.keys(counts).sort()).toEqual(['GET needs_review', 'GET ready', 'other needs_review', 'other ready']);
    expect(counts['GET ready']).toBeGreaterThan(570);
    expect(counts['GET needs_review']).toBeLessThan(70);
    expect(counts['other needs_review']).toBeGreaterThan(570);
    expect(counts['other ready']).toBeLessThan(10);
  });

  it('sorts Asana the same way', () => {
    const counts = countVerdicts(plan('openapi3.0/giants/Asana+openapi/defs/asana_oas.yaml'));
    expect(counts).toEqual({ 'GET ready': 117, 'other needs_review': 130 });
  });

  it('saves and reads back a large plan', () => {
    const made = plan('openapi3.0/giants/PagerDuty+api-schema/reference/REST/openapiv3.json');
    const read = parsePlan([...renderPlanChunks(made)].join(''), 'plan.json');
    expect(read.plan_digest_sha256).toBe(made.plan_digest_sha256);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/model/index.js';
import { planImport } from '../../../src/planning/index.js';
import { documentOf, importDocument } from './documents.js';

/** The configuration of the one draft, and what was said about it. */
function planned(integration: JsonObject) {
  const parameters = [
    { name: 'answers', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
    { name: 'X-State', in: 'header', schema: { type: 'string' } },
  ];
  const operation: JsonObject = {
    operationId: 'run',
    parameters,
    responses: { 200: { description: 'ok' } },
    'x-mcp-integration': integration,
  };
  const result = importDocument(documentOf('3.1.0', { '/run': { post: operation } }));
  const plan = planImport({
    result,
    kind: 'openapi',
    sourceName: 't',
    sourceDigest: '0'.repeat(64),
    typedOrigins: [],
    toolVersion: '1',
    options: {},
  });
  const yaml = parse(plan.drafts[0]?.generated_yaml ?? '');
  return { config: yaml.providers.primary.config, risks: plan.drafts[0]?.risks.map(({ kind }) => kind) };
}

describe('x-mcp-integration', () => {
  it('says which events are no items, and how the API asks', () => {
    const { config } = planned({
      tool: {
        events: { progress: 'step', result: 'done' },
        input_required: { status: 428, requests: 'ask', state: 'next', responses_parameter: 'answers', state_parameter: 'X-State' },
      },
    });
    expect(config.events).toEqual({ progress: 'step', result: 'done' });
    expect(config.input_required).toEqual({
      status: 428,
      requests: 'ask',
      state: 'next',
      responses_argument: 'answers',
      state_argument: 'X-State',
    });
  });

  it.each([
    ['unknown events', { tool: { events: { begin: 'x' } } }, 'events'],
    ['a question without a status', { tool: { input_required: { responses_parameter: 'answers' } } }, 'input_required'],
    ['a parameter that is not there', { tool: { input_required: { status: 428, responses_parameter: 'nothing' } } }, 'input_required'],
  ])('is told about %s, and goes on without', (_name, integration, key) => {
    const { config, risks } = planned(integration);
    expect(config).not.toHaveProperty(key);
    expect(risks).toContain('lossy_conversion');
  });
});

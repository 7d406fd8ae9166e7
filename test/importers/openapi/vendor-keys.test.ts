import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/model/index.js';
import { planImport } from '../../../src/planning/index.js';
import { documentOf, importDocument } from './documents.js';

/** The configuration of the one draft, and what was said about it. */
function planned(integration?: JsonObject) {
  const parameters = [
    { name: 'answers', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
    { name: 'X-State', in: 'header', schema: { type: 'string' } },
  ];
  const operation: JsonObject = {
    operationId: 'run',
    parameters,
    responses: { 200: { description: 'ok' } },
    ...(integration === undefined ? {} : { 'x-mcp-integration': integration }),
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
  const yaml = plan.drafts[0]?.generated_yaml ?? '';
  return { yaml, config: parse(yaml).providers.primary.config, risks: plan.drafts[0]?.risks.map(({ kind }) => kind) };
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

describe('marks', () => {
  const marked = { tool: { name: 'other' } };
  it.each<[string, JsonObject, JsonObject, JsonObject, boolean | string]>([
    ['nothing', {}, {}, {}, false],
    ['true', { 'x-mcp': true }, {}, {}, true],
    ['an object', { 'x-mcp': {} }, {}, {}, true],
    ['a tool', { 'x-mcp-integration': marked }, {}, {}, true],
    ['a resource and no tool', { 'x-mcp-integration': { tool: false, resource: true } }, {}, {}, true],
    ['no tool', { 'x-mcp-integration': { tool: false } }, {}, {}, 'x-mcp-integration leaves it out'],
    ['another key', { 'x-speakeasy-mcp': { disabled: false } }, {}, {}, true],
    ['another key that says no', { 'x-speakeasy-mcp': { disabled: true } }, {}, {}, 'x-speakeasy-mcp leaves it out'],
    ['its path', {}, { 'x-mcp': true }, {}, true],
    ['its document', {}, {}, { 'x-mcp': true }, true],
    ['its document by an object', {}, {}, { 'x-mcp': { enabled: true } }, true],
    ['a document with settings only', {}, {}, { 'x-mcp': { server: 'shop' } }, false],
    ['a path with settings only', {}, { 'x-mcp-integration': marked }, {}, false],
    ['itself not, its document', { 'x-mcp': false }, {}, { 'x-mcp': true }, 'x-mcp leaves it out'],
    ['its path not, its document', {}, { 'x-mcp': false }, { 'x-mcp': true }, 'x-mcp leaves it out'],
    ['itself, its document not', { 'x-mcp-integration': marked }, {}, { 'x-mcp': false }, true],
    ['a word', { 'x-mcp': 'no' }, {}, {}, false],
    ['a word in its marked document', { 'x-mcp': 'no' }, {}, { 'x-mcp': true }, true],
  ])('by %s', (_name, operation, item, root, expected) => {
    const paths = { '/run': { ...item, post: { responses: { 200: { description: 'ok' } }, ...operation } } };
    const { operations, skipped } = importDocument(documentOf('3.1.0', paths, root));
    expect(operations[0]?.isMarked ?? skipped[0]?.reason ?? false).toBe(expected);
  });

  it('says that a word is neither yes nor no', () => {
    const paths = { '/run': { post: { responses: {}, 'x-mcp': 'no' } } };
    expect(importDocument(documentOf('3.1.0', paths)).operations[0]?.losses).toMatchObject([
      {
        code: 'unsupported-vendor-key',
        summary: 'x-mcp is a string, not true, false or an object, and is not read',
        pointer: '#/paths/~1run/post/x-mcp',
      },
    ]);
  });

  it('stand in the file, which is the same as ever without', () => {
    const { yaml: without } = planned();
    const { yaml: by } = planned({});
    expect(by).toBe(without.replace('  idempotent: false\n', '  idempotent: false\n  marked: true\n'));
    expect(by).toContain('marked: true');
  });
});

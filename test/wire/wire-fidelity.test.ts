import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { BODY_ROWS } from './body-rows.js';
import { PARAMETER_ROWS } from './parameter-rows.js';
import { startWire, type WireWorld } from './wire-world.js';

/**
 * A description goes in, the tool is called by an MCP client through the gateway, and the request that arrives on a bare socket is compared byte for
 * byte: with the style tables of OpenAPI ("Style Examples"), RFC 6570 sections 1.2 and 3.2, RFC 6265, RFC 7578 and the URL standard's form encoding.
 */
const ROWS = [...PARAMETER_ROWS, ...BODY_ROWS];

let wire: WireWorld;
beforeAll(async () => {
  wire = await startWire(ROWS.length, describeRows);
});
afterAll(() => wire.close());

describe('what arrives', () => {
  it.each(ROWS.map((row, index) => ({ ...row, index })))(
    '$what',
    async ({ index, method = 'get', args, target = '', headers = {}, body = '' }) => {
      const startLine = `${method.toUpperCase()} /r${index}${target} HTTP/1.1`;
      await wire.expectCall({ tool: `row${index}`, args, startLine, headers, body });
    },
  );

  it('is compared in at least 150 rows', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(150);
  });
});

function describeRows(origin: string): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [index, { method = 'get', path = '', parameters, requestBody, operation }] of ROWS.entries()) {
    paths[`/r${index}${path}`] = {
      [method]: {
        operationId: `row${index}`,
        ...(parameters === undefined ? {} : { parameters }),
        ...(requestBody === undefined ? {} : { requestBody }),
        responses: { '200': { description: 'fine' } },
        ...operation,
      },
    };
  }
  return { openapi: '3.1.0', info: { title: 'Wire', version: '1' }, servers: [{ url: origin }], paths };
}

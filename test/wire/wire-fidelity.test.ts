import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext, writeDirect } from '../../src/activation/index.js';
import { importDocuments } from '../../src/importers/index.js';
import type { JsonObject } from '../../src/model/index.js';
import { planDirectFiles } from '../../src/planning/index.js';
import { connect, createWorld, urlOf, type World } from '../gateway/world.js';
import { documentSet } from '../importers/document-set.js';
import { type RawRequest, type RawUpstream, startRawUpstream } from '../upstream/raw-upstream.js';
import { BODY_ROWS } from './body-rows.js';
import { PARAMETER_ROWS } from './parameter-rows.js';

/**
 * A description goes in, the tool is called by an MCP client through the gateway, and the request that arrives on a bare socket is compared byte for
 * byte: with the style tables of OpenAPI ("Style Examples"), RFC 6570 sections 1.2 and 3.2, RFC 6265, RFC 7578 and the URL standard's form encoding.
 */
const ROWS = [...PARAMETER_ROWS, ...BODY_ROWS];

let upstream: RawUpstream;
let world: World;
let client: Client;

beforeAll(async () => {
  upstream = await startRawUpstream();
  world = await createWorld();
  const result = importDocuments('openapi', documentSet(describeRows(upstream.origin), 'wire.json'));
  expect(result.operations).toHaveLength(ROWS.length);
  const { files } = planDirectFiles({
    result,
    kind: 'openapi',
    sourceName: 'wire',
    sourceDigest: '0'.repeat(64),
    typedOrigins: [upstream.origin],
    toolVersion: '1.2.3',
    options: {},
  });
  const { refused } = await writeDirect(files, { outputDir: 'wire', roots: [], sourceName: 'wire' }, systemContext(world.dir));
  expect(refused).toEqual([]);
  const gateway = await world.start('servers:\n  - { name: wire, capabilities: wire }\n');
  client = await connect(urlOf(gateway, 'wire'));
});

afterAll(async () => {
  await client.close();
  await world.close();
  await upstream.close();
});

describe('what arrives', () => {
  it.each(ROWS.map((row, index) => ({ ...row, index })))(
    '$what',
    async ({ index, method = 'get', args, target = '', headers = {}, body = '' }) => {
      const before = upstream.requests.length;
      const result = await client.callTool({ name: `row${index}`, arguments: args });
      const request = upstream.requests[before];
      if (request === undefined) throw new Error(`nothing was sent: ${JSON.stringify(result.content)}`);
      expect(request.startLine).toBe(`${method.toUpperCase()} /r${index}${target} HTTP/1.1`);
      const boundary = /boundary=(\S+)/.exec(request.header('content-type') ?? '')?.[1] ?? '\0';
      expect(request.body.toString().replaceAll(boundary, 'BOUNDARY')).toBe(body);
      for (const [name, value] of Object.entries(headers))
        expect([name, headerOf(request, name)?.replace(boundary, 'BOUNDARY') ?? null]).toEqual([name, value]);
    },
  );

  it('is compared in at least 150 rows', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(150);
  });
});

/** The header under exactly that name where it is the description's, in any case where it is HTTP's. */
function headerOf(request: RawRequest, name: string): string | undefined {
  const own = request.headers.find(([given]) => given === name)?.[1];
  return own ?? (/^(?:accept|content-type|cookie)$/.test(name) ? request.header(name) : undefined);
}

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

import type { Client } from '@modelcontextprotocol/client';
import { expect } from 'vitest';
import { systemContext, writeDirect } from '../../src/activation/index.js';
import { importDocuments } from '../../src/importers/index.js';
import type { JsonObject } from '../../src/model/index.js';
import { planDirectFiles } from '../../src/planning/index.js';
import { connect, createWorld, urlOf } from '../gateway/world.js';
import { documentSet } from '../importers/document-set.js';
import { type RawRequest, startRawUpstream } from '../upstream/raw-upstream.js';

/** A tool of the description, called by an MCP client through the gateway, and what the call must put on the socket. */
export interface WireCall {
  readonly tool: string;
  readonly args: JsonObject;
  /** `GET /path?query HTTP/1.1`. */
  readonly startLine: string;
  /** Headers, as sent; `null` for one that must not be there. `BOUNDARY` stands for the boundary of the Content-Type. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: string;
}

export interface WireWorld {
  /** Calls the tool and compares the request, byte for byte. */
  expectCall(call: WireCall): Promise<void>;
  close(): Promise<void>;
}

/** A gateway that serves the description that `describe` makes for a bare socket's origin; it must have that many operations. */
export async function startWire(operations: number, describe: (origin: string) => JsonObject): Promise<WireWorld> {
  const upstream = await startRawUpstream();
  const world = await createWorld();
  const result = importDocuments('openapi', documentSet(describe(upstream.origin), 'wire.json'));
  expect(result.operations).toHaveLength(operations);
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
  const client: Client = await connect(urlOf(gateway, 'wire'));
  return {
    async expectCall({ tool, args, startLine, headers, body }) {
      const before = upstream.requests.length;
      const answer = await client.callTool({ name: tool, arguments: args });
      const request = upstream.requests[before];
      if (request === undefined) throw new Error(`nothing was sent: ${JSON.stringify(answer.content)}`);
      expect(request.startLine).toBe(startLine);
      const boundary = /boundary=(\S+)/.exec(request.header('content-type') ?? '')?.[1] ?? '\0';
      expect(request.body.toString().replaceAll(boundary, 'BOUNDARY')).toBe(body);
      for (const [name, value] of Object.entries(headers))
        expect([name, headerOf(request, name)?.replace(boundary, 'BOUNDARY') ?? null]).toEqual([name, value]);
    },
    async close() {
      await client.close();
      await world.close();
      await upstream.close();
    },
  };
}

/** The header under exactly that name where it is the description's, in any case where it is HTTP's. */
function headerOf(request: RawRequest, name: string): string | undefined {
  const own = request.headers.find(([given]) => given === name)?.[1];
  return own ?? (/^(?:accept|content-type|cookie)$/.test(name) ? request.header(name) : undefined);
}

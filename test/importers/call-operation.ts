import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseCapability, renderCapability } from '../../src/capability/index.js';
import { createStaticCredentials } from '../../src/credentials/index.js';
import type { ImportResult, JsonObject, SourceKind } from '../../src/model/index.js';
import { assignNames, buildCapability } from '../../src/planning/index.js';
import { type CallResult, createUpstream, prepareCall } from '../../src/upstream/index.js';

export interface ListeningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback address. */
export async function listen(listener: RequestListener): Promise<ListeningServer> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

/**
 * Calls an imported operation as the gateway does: as a capability, written to a file and read back, sent by the one upstream.
 * `environment` holds what `env:NAME` and `{env.NAME}` mean.
 */
export async function callOperation(
  result: ImportResult,
  id: string,
  kind: SourceKind,
  args: JsonObject,
  environment: Readonly<Record<string, string>> = {},
): Promise<CallResult> {
  const operation = result.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const { names } = assignNames(result.operations, { naming: 'flat', sourceName: 'test' });
  const { capability } = buildCapability(operation, names.get(operation) ?? '', {
    declaresSchemes: result.source.declaresSchemes,
    kind,
  });
  const { capability: read, diagnostics } = parseCapability(renderCapability(capability));
  if (read === undefined) throw new Error(JSON.stringify(diagnostics));
  const upstream = createUpstream({ credentials: createStaticCredentials({ environment }), cache: 'none' });
  try {
    return await upstream.call(prepareCall(read, { environment, boundary: () => 'BOUNDARY' }), args, {});
  } finally {
    await upstream.close();
  }
}

// The SDK floor: the least that an MCP proxy can do with the official SDK 2.x. No identity, no policy, no limits, no scanning.
//   node bench/servers/sdk-floor.mjs UPSTREAM
import { createServer } from 'node:http';
import { createMcpHandler, fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { Pool } from 'undici';

const pool = new Pool(process.argv[2], { connections: 64 });
const inputSchema = fromJsonSchema({
  type: 'object',
  properties: { id: { type: 'string', maxLength: 40 }, limit: { type: 'integer', minimum: 1, maximum: 100 } },
  required: ['id'],
  additionalProperties: false,
});

const handler = createMcpHandler(() => {
  const server = new McpServer({ name: 'floor', version: '1.0.0' });
  for (const size of ['1kb', '100kb', '1mb']) {
    server.registerTool(`get_thing_${size}`, { description: 'Gets a thing', inputSchema }, async ({ id, limit }) => {
      const { body } = await pool.request({ method: 'GET', path: `/${size}/things/${encodeURIComponent(id)}?limit=${limit}` });
      const text = await body.text();
      return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) };
    });
  }
  return server;
});

const server = createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const answer = await handler.fetch(
    new Request('http://floor/mcp', { method: request.method, headers: request.headers, body: Buffer.concat(pieces) }),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

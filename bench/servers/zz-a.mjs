// The Node floor: the least that an MCP proxy can do by hand. No identity, no policy, no limits, no scanning.
//   node bench/servers/node-floor.mjs UPSTREAM
import { createServer } from 'node:http';
import Ajv from 'ajv';
import { Pool } from 'undici';

const pool = new Pool(process.argv[2], { connections: 64 });
const isValid = new Ajv().compile({
  type: 'object',
  properties: { id: { type: 'string', maxLength: 40 }, limit: { type: 'integer', minimum: 1, maximum: 100 } },
  required: ['id'],
  additionalProperties: false,
});

async function answer(text) {
  const { id, params } = JSON.parse(text);
  const { name, arguments: args } = params;
  if (!isValid(args)) return { jsonrpc: '2.0', id, error: { code: -32602, message: 'invalid arguments' } };
  const size = name.slice('get_thing_'.length);
  const { body } = await pool.request({ method: 'GET', path: `/${size}/things/${encodeURIComponent(args.id)}?limit=${args.limit}` });
  const result = await body.text();
  return { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: result }], structuredContent: JSON.parse(result) } };
}

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (piece) => {
    text += piece;
  });
  request.on('end', async () => {
    const reply = Buffer.from(JSON.stringify(await answer(text)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length });
    response.end(reply);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

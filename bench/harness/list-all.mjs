import { KEY } from './project.mjs';

/** Lists all tools of the measured gateway, page by page. Throws when there are not as many as there have to be. */
export async function listAll(origin, count) {
  const tools = [];
  let cursor;
  do {
    const response = await fetch(`${origin}/bench/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        authorization: `Bearer ${KEY}`,
        'mcp-protocol-version': '2025-11-25',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: cursor === undefined ? {} : { cursor } }),
    });
    const { result } = JSON.parse(/^data: (.*)$/m.exec(await response.text())[1]);
    tools.push(...result.tools);
    cursor = result.nextCursor;
  } while (cursor !== undefined);
  if (tools.length !== count) throw new Error(`the gateway lists ${tools.length} tools instead of ${count}`);
}

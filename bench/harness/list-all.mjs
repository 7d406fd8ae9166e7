import { KEY } from './project.mjs';

/** Begins as a client does and lists all tools of the measured gateway, page by page. Throws when there are not as many as there have to be. */
export async function listAll(origin, count) {
  const ask = async (method, params) => {
    const response = await fetch(`${origin}/bench/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        authorization: `Bearer ${KEY}`,
        'mcp-protocol-version': '2025-11-25',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    return JSON.parse(/^data: (.*)$/m.exec(await response.text())[1]).result;
  };
  const { protocolVersion } = await ask('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bench', version: '1.0.0' },
  });
  if (protocolVersion !== '2025-11-25') throw new Error(`the gateway speaks ${protocolVersion}`);
  const tools = [];
  let cursor;
  do {
    const page = await ask('tools/list', cursor === undefined ? {} : { cursor });
    tools.push(...page.tools);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  if (tools.length !== count) throw new Error(`the gateway lists ${tools.length} tools instead of ${count}`);
}

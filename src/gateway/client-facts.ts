import { CLIENT_INFO_META_KEY } from '@modelcontextprotocol/server';
import type { RequestContext } from '../mcp/index.js';
import { isJsonObject } from '../model/index.js';

/** What a client says of itself. */
export type ClientFacts = Pick<RequestContext, 'clientName'>;

/** The facts in the `_meta` of a request, as the current revision sends them with each. */
export function clientFacts(meta: unknown): ClientFacts {
  const client = isJsonObject(meta) ? meta[CLIENT_INFO_META_KEY] : undefined;
  return isJsonObject(client) && typeof client.name === 'string' ? { clientName: client.name } : {};
}

import type { RequestContext } from '../mcp/index.js';
import { isJsonObject } from '../model/index.js';
import { CLIENT_CAPABILITIES_META_KEY, CLIENT_INFO_META_KEY } from './protocol.js';

/** What a client says of itself. */
export type ClientFacts = Pick<RequestContext, 'clientName' | 'clientCapabilities'>;

/** The facts in the `_meta` of a request, as the current revision sends them with each. */
export function clientFacts(meta: unknown): ClientFacts {
  if (!isJsonObject(meta)) return NOTHING;
  const { [CLIENT_INFO_META_KEY]: client, [CLIENT_CAPABILITIES_META_KEY]: capabilities } = meta;
  return {
    clientName: isJsonObject(client) && typeof client.name === 'string' ? client.name : undefined,
    clientCapabilities: isJsonObject(capabilities) ? capabilities : undefined,
  };
}

const NOTHING: ClientFacts = {};

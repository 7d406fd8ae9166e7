import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AuthorizationServer, OauthEndpoint } from '../access/oauth/index.js';
import { GatewayError } from '../model/index.js';
import { answerJson } from './answer.js';
import { toFetchRequest, writeFetchResponse } from './fetch-exchange.js';
import { readBody } from './read-body.js';

/** A registration with the longest addresses there may be is well below it. */
const BODY_LIMITS = { maxBytes: 64 * 1024, maxDepth: 128 };

/** Answers a request to an endpoint of an authorization server. */
export async function answerOauth(
  server: AuthorizationServer,
  endpoint: OauthEndpoint,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'POST') return refuse(res, 405, 'invalid_request', 'GET or POST', { Allow: 'GET, POST' });
  const body = req.method === 'POST' ? await readBody(req, BODY_LIMITS) : undefined;
  if (body !== undefined && body.kind !== 'text')
    return refuse(res, 400, 'invalid_request', 'the body is too long or no text', { Connection: 'close' });
  const query = /\?.*$/s.exec(req.url ?? '')?.[0] ?? '';
  try {
    const request = toFetchRequest(req, res, body?.text, `http://gateway/${endpoint}${query}`);
    await writeFetchResponse(await server.handle(endpoint, request), res);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    refuse(res, 503, 'temporarily_unavailable', 'sign-ins cannot be kept now; try again in a moment', { 'Retry-After': '5' });
  }
}

function refuse(res: ServerResponse, status: number, error: string, description: string, headers: Readonly<Record<string, string>>): void {
  answerJson(res, status, { error, error_description: description }, headers);
}

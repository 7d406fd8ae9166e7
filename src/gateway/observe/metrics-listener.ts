import { createServer, type IncomingMessage, type Server } from 'node:http';
import { isIP } from 'node:net';
import type { GatewayConfig, ListenAddress } from '../../config/index.js';
import { answerJson, setSecurityHeaders } from '../answer.js';
import { listenOn } from '../listen-on.js';
import { hostOf } from '../perimeter.js';
import type { Metrics } from './metrics.js';

export interface MetricsListener {
  /** `http://127.0.0.1:9464/metrics` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the metrics at `/metrics` on a listener of their own, so that who may reach MCP and who may read numbers are two questions.
 *
 * @param config is asked at each request for the names that are listed.
 * @throws GatewayError `address-in-use`, `config-invalid`.
 */
export async function startMetricsListener(
  address: ListenAddress,
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  config: () => GatewayConfig,
): Promise<MetricsListener> {
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (req, res) => {
    setSecurityHeaders(res);
    if (!isFromScraper(req, config()))
      return answerJson(res, 403, { error: 'Web pages may not read this. Add the name to server.allowed_hosts.' });
    if (req.url?.split('?', 1)[0] !== '/metrics') return answerJson(res, 404, { error: 'Metrics are at /metrics.' });
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return answerJson(res, 405, { error: 'Metrics are read with GET.' }, { Allow: 'GET, HEAD' });
    metrics.text().then(
      (text) => res.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => answerJson(res, 500, { error: 'Internal error' }),
    );
  });
  const port = await listenOn(server, address, {
    port: 'under observability.metrics.listen',
    host: 'Set observability.metrics.listen.',
  });
  return { url: `http://${address.host}:${port}/metrics`, close: () => closeServer(server) };
}

/**
 * No page of a browser: it says its origin, or comes by a name that was made to resolve to us. Only names of the public DNS can be made so, and those have a dot;
 * a scraper uses an address, a name of its own network, or a listed one.
 */
function isFromScraper({ headers }: IncomingMessage, { server }: GatewayConfig): boolean {
  const host = hostOf(headers.host);
  if (headers.origin !== undefined || host === undefined) return false;
  return isIP(host) !== 0 || !host.includes('.') || server.allowedHosts.includes(host);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

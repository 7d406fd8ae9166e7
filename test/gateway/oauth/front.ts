import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer: each request goes to the next of the gateways behind it. */
export interface Front {
  readonly origin: string;
  /** Ports on loopback. */
  readonly targets: number[];
  /** Which of them answered: path by path, in order. */
  readonly answered: { readonly target: number; readonly path: string }[];
  close(): Promise<void>;
}

/** @param publicPath that it takes away on the way in; well-known addresses, which hold it behind their own path, are passed on as they are. */
export async function startFront(publicPath = ''): Promise<Front> {
  const targets: number[] = [];
  const answered: { target: number; path: string }[] = [];
  let turn = 0;
  const inside = (path: string): string => {
    if (path.startsWith(`${publicPath}/`)) return path.slice(publicPath.length);
    return /^\/\.well-known\/[\w-]+/.test(path) ? path : '/of-somebody-else';
  };
  const server = createServer((req, res) => {
    const port = targets[turn++ % targets.length] ?? 0;
    answered.push({ target: port, path: (req.url ?? '').split('?', 1)[0] ?? '' });
    // A connection each: of a gateway with workers, the next one answers.
    const forwarded = request(
      { host: '127.0.0.1', port, path: inside(req.url ?? ''), method: req.method, headers: req.headers, agent: false },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(res);
      },
    );
    forwarded.once('error', () => res.destroy());
    res.once('close', () => forwarded.destroy());
    req.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// The authorization server of the bench's API: whoever comes is let in, and every code and refresh token is good.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://authorization');
  request.resume();
  request.on('end', () => {
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri'));
      back.searchParams.set('code', randomUUID());
      back.searchParams.set('state', url.searchParams.get('state'));
      return response.writeHead(302, { location: back.href }).end();
    }
    const tokens = { access_token: randomUUID(), refresh_token: randomUUID(), token_type: 'Bearer', expires_in: 3600 };
    return response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(tokens));
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

// The API behind everything that is measured: answers GET /SIZE/things/ID with JSON of that size over plain sockets, so that it costs little.
import { createServer } from 'node:net';
import { bodyOf, SIZES } from './bodies.mjs';

const answers = new Map(
  Object.keys(SIZES).map((size) => {
    const body = bodyOf(size);
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: keep-alive\r\n\r\n`;
    return [size, Buffer.concat([Buffer.from(head), body])];
  }),
);

const server = createServer({ noDelay: true }, (socket) => {
  let pending = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    pending += chunk.latin1Slice();
    for (let end = pending.indexOf('\r\n\r\n'); end !== -1; end = pending.indexOf('\r\n\r\n')) {
      const size = pending.slice(5, pending.indexOf('/', 5));
      pending = pending.slice(end + 4);
      socket.write(answers.get(size) ?? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

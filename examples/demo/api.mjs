// The Bookshop: a small real HTTP API, described by openapi.yaml beside this file. Everything is kept in memory.
//   node examples/demo/api.mjs [--port 4010]        the shopkeeper's token is in BOOKSHOP_TOKEN (default demo-token)
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const description = readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8');
const GENRES = ['fiction', 'poetry', 'science', 'travel'];

/** Starts the API; resolves with its URL and a function that stops it. `port: 0` takes a free one. */
export async function startBookshop({ port = 4010, token = 'demo-token' } = {}) {
  const books = new Map(
    [
      ['b1', 'The Left Hand of Darkness', 'Ursula K. Le Guin', 'fiction', 9.9, '2024-02-01'],
      ['b2', 'The Voyage of the Beagle', 'Charles Darwin', 'travel', 12.5, '2024-01-15'],
      ['b3', 'Duino Elegies', 'Rainer Maria Rilke', 'poetry', 8, '2024-01-02'],
    ].map(([id, title, author, genre, price, added]) => [id, { id, title, author, genre, price, added }]),
  );
  const orders = new Map();
  const requests = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://bookshop');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const send = (status, body, type = 'application/json') => {
      response.writeHead(status, body === undefined ? {} : { 'content-type': type });
      response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
    };
    const problem = (status, title, detail) => send(status, { title, status, detail }, 'application/problem+json');

    if (url.pathname === '/openapi.yaml') return send(200, description.replace('http://127.0.0.1:4010', address()), 'application/yaml');

    const [, collection, id] = url.pathname.split('/').map(decodeURIComponent);
    const isShopkeeper = request.headers.authorization === `Bearer ${token}`;
    if (request.method !== 'GET' && !isShopkeeper) return problem(401, 'Unauthorized', 'Send the shopkeeper’s token as a bearer token.');

    const route = `${request.method} /${collection}${id === undefined ? '' : '/{id}'}`;
    if (route === 'GET /books') {
      const limit = Number(url.searchParams.get('limit') ?? 20);
      const offset = Number(url.searchParams.get('offset') ?? 0);
      const genre = url.searchParams.get('genre');
      const all = [...books.values()].filter((book) => genre === null || book.genre === genre);
      return send(200, { books: all.slice(offset, offset + limit), total: all.length });
    }
    if (route === 'GET /books/{id}') return books.has(id) ? send(200, books.get(id)) : problem(404, 'Not found', `There is no book ${id}.`);
    if (route === 'DELETE /books/{id}') return books.delete(id) ? send(204) : problem(404, 'Not found', `There is no book ${id}.`);
    if (route === 'GET /orders/{id}')
      return orders.has(id) ? send(200, orders.get(id)) : problem(404, 'Not found', `There is no order ${id}.`);

    if (route === 'POST /books' || route === 'POST /orders') {
      const body = await readJson(request);
      if (body === undefined) return problem(400, 'Bad request', 'The body is not a JSON object.');
      if (collection === 'books') {
        if (typeof body.title !== 'string' || typeof body.author !== 'string')
          return problem(422, 'Unprocessable', 'title and author are required.');
        if (body.genre !== undefined && !GENRES.includes(body.genre))
          return problem(422, 'Unprocessable', `genre is one of ${GENRES.join(', ')}.`);
        const book = {
          id: `b${books.size + 1}`,
          title: body.title,
          author: body.author,
          genre: body.genre,
          price: body.price,
          added: '2024-03-01',
        };
        books.set(book.id, book);
        return send(201, book);
      }
      const book = books.get(body.book_id);
      if (book === undefined) return problem(404, 'Not found', `There is no book ${body.book_id}.`);
      const order = {
        id: `o${orders.size + 1}`,
        book_id: book.id,
        copies: body.copies,
        total: (book.price ?? 0) * body.copies,
        note: body.note,
      };
      orders.set(order.id, order);
      return send(201, order);
    }
    return problem(404, 'Not found', `${request.method} ${url.pathname} is not part of this API.`);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = () => `http://127.0.0.1:${server.address().port}`;
  return {
    url: address(),
    /** Every request so far, `METHOD path?query`. */
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function readJson(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flag = process.argv.indexOf('--port');
  const shop = await startBookshop({
    port: flag === -1 ? 4010 : Number(process.argv[flag + 1]),
    token: process.env.BOOKSHOP_TOKEN ?? 'demo-token',
  });
  console.log(`Bookshop at ${shop.url}, described at ${shop.url}/openapi.yaml`);
}

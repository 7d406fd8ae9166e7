import { readFileSync } from 'node:fs';

/** The requests of `tuning` or `held-out`: `{ api, difficulty, request, accepted }`, `accepted` the operationIds of which any one is right. */
export function labelledRequests(half) {
  const [, ...lines] = readFileSync(new URL(`${half}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [api, difficulty, request, accepted] = line.split('\t');
    return { api, difficulty, request, accepted: accepted.split('|') };
  });
}

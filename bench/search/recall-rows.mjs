const DIFFICULTIES = ['easy', 'medium', 'hard'];
const CUTS = [1, 5, 10];

/** Recall at 1, 5 and 10 by difficulty, ours and plain minisearch's, in per cent. */
export function recallRows(answers) {
  const recall = (some, key, cut) => `${((100 * some.filter((answer) => answer[key] <= cut).length) / some.length).toFixed(1)} %`;
  return [...DIFFICULTIES, 'all'].flatMap((name) => {
    const some = answers.filter(({ difficulty }) => name === 'all' || difficulty === name);
    if (some.length === 0) return [];
    const columns = (key, label) => CUTS.map((cut) => [`${label}at_${cut}`, recall(some, key, cut)]);
    return [{ name, requests: some.length, ...Object.fromEntries([...columns('rank', ''), ...columns('plainRank', 'plain_')]) }];
  });
}

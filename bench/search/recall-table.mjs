const DIFFICULTIES = ['easy', 'medium', 'hard'];
const CUTS = [1, 5, 10];

/** Recall at 1, 5 and 10 by difficulty, ours and plain minisearch's, as a table of text. */
export function recallTable(half, answers) {
  const lines = [`${half.padEnd(16)}${'requests'.padStart(9)}   ${CUTS.map((cut) => `@${cut} (plain)`.padStart(14)).join('')}`];
  for (const name of [...DIFFICULTIES, 'all']) {
    const some = answers.filter(({ difficulty }) => name === 'all' || difficulty === name);
    if (some.length === 0) continue;
    const recall = (key, cut) => `${((100 * some.filter((answer) => answer[key] <= cut).length) / some.length).toFixed(1)} %`;
    const cells = CUTS.map((cut) => `${recall('rank', cut)} (${recall('plainRank', cut)})`.padStart(18));
    lines.push(`  ${name.padEnd(14)}${String(some.length).padStart(9)}   ${cells.join('')}`);
  }
  return lines.join('\n');
}

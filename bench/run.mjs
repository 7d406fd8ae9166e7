// Measures the gateway against floors and peers on this machine, starting everything itself.
//   npm run bench                     every case
//   npm run bench -- call list        some of them
//   --rounds 7 --seconds 3            more and longer readings
//   --calls 500000                    of the soak
// Prints a table, writes bench/results.json, and renders docs/performance.md from it; a case that did not run keeps its last numbers.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLoad } from './harness/load.mjs';
import { describeMachine } from './harness/machine.mjs';
import { renderTable, writeReport } from './harness/report.mjs';

const CASES = ['call', 'list', 'cold', 'reload', 'soak'];
/** Scripts of their own, which print what they find. */
const SCRIPTS = { import: 'import.mjs', search: 'search.mjs', faults: 'soak.mjs' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    calls: { type: 'string', default: '500000' },
  },
});
const names = positionals.length > 0 ? positionals : [...CASES, ...Object.keys(SCRIPTS)];
const unknown = names.filter((name) => !CASES.includes(name) && !(name in SCRIPTS));
if (unknown.length > 0) {
  console.error(`no case ${unknown.join(', ')}; there are: ${[...CASES, ...Object.keys(SCRIPTS)].join(', ')}`);
  process.exit(1);
}

const load = createLoad();
const machine = describeMachine();
console.error(machine);
try {
  for (const name of names) {
    if (name in SCRIPTS) {
      const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(SCRIPTS[name], import.meta.url))], { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
      continue;
    }
    const { run, summary } = await import(`./cases/${name}.mjs`);
    const tables = [];
    console.log(`\n## ${name}\n`);
    const options = { load, rounds: Number(values.rounds), milliseconds: Number(values.seconds) * 1000, calls: Number(values.calls) };
    for await (const table of run({ ...options, note: (text) => console.error(`… ${text}`) })) {
      tables.push(table);
      console.log(renderTable(table));
    }
    writeReport(name, { summary, machine, tables });
  }
} finally {
  load.stop();
}

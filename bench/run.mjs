// Measures the gateway against floors and peers on this machine, starting everything itself.
//   npm run bench                     every case
//   npm run bench -- call list        some of them
//   --rounds 7 --seconds 3            more and longer readings
//   --calls 500000                    of soak; faults takes 20,000 of them at most
//   --quick                           one short reading of the smaller sizes, to see that a case runs; nothing is written
//   --document NAME                   import: only this one (repeatable)
//   --api NAME --half held-out        search: only these requests (--api is repeatable); --misses names what is not found
//   --concurrency 32                  of faults
// Prints tables, writes bench/results.json, and renders docs/performance.md from it; a case that did not run keeps its last numbers.
import { parseArgs } from 'node:util';
import { createLoad } from './harness/load.mjs';
import { describeMachine } from './harness/machine.mjs';
import { renderTable, writeReport } from './harness/report.mjs';

const CASES = ['call', 'oauth', 'workers', 'list', 'cold', 'reload', 'soak', 'faults', 'import', 'search'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    calls: { type: 'string', default: '500000' },
    concurrency: { type: 'string', default: '32' },
    document: { type: 'string', multiple: true, default: [] },
    api: { type: 'string', multiple: true, default: [] },
    half: { type: 'string' },
    misses: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !CASES.includes(name));
if (unknown.length > 0) {
  console.error(`no case ${unknown.join(', ')}; there are: ${CASES.join(', ')}`);
  process.exit(1);
}

const isQuick = values.quick;
const load = createLoad();
const options = {
  load,
  isQuick,
  rounds: isQuick ? 1 : Number(values.rounds),
  milliseconds: isQuick ? 300 : Number(values.seconds) * 1000,
  calls: isQuick ? 5000 : Number(values.calls),
  concurrency: Number(values.concurrency),
  documents: values.document,
  apis: values.api,
  half: values.half,
  showsMisses: values.misses,
  note: (text) => console.error(`… ${text}`),
};
const machine = describeMachine();
console.error(machine);
try {
  for (const name of positionals.length > 0 ? positionals : CASES) {
    const { run, summary } = await import(`./cases/${name}.mjs`);
    const tables = [];
    console.log(`\n## ${name}\n`);
    for await (const table of run(options)) {
      tables.push(table);
      console.log(renderTable(table));
    }
    if (!isQuick) writeReport(name, { summary, machine, tables });
  }
} finally {
  load.stop();
}

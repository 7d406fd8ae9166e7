import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RESULTS = new URL('../results.json', import.meta.url);
const REPORT = new URL('../../docs/performance.md', import.meta.url);

const HEADINGS = {
  name: '',
  per_second: 'calls/s',
  of_node_floor: '× Node floor',
  cpu_microseconds: 'CPU µs/call',
  cpu_of_node_floor: 'CPU × Node floor',
  of_the_same_bytes: '× the same bytes',
  cpu_of_the_same_bytes: 'CPU × the same bytes',
  of_calls_with_a_key: '× with a key',
  cpu_of_calls_with_a_key: 'CPU × with a key',
  of_one_process: '× one process',
  cpu_of_one_process: 'CPU × one process',
  of_the_fastest_peer: '× the fastest peer',
  of_the_floor: '× the floor',
  cpu_ms: 'CPU ms',
  cpu_s: 'CPU s',
  peak_mib: 'peak MiB',
  resident_mib: 'resident MiB',
  megabytes: 'MB',
  p50_ms: 'p50 ms',
  p99_ms: 'p99 ms',
};

/** Keeps the tables of one case and renders the report of all cases. */
export function writeReport(name, result) {
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
  results[name] = { measured_on: new Date().toISOString().slice(0, 10), ...result };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(REPORT, renderReport(results));
}

function renderReport(results) {
  const sections = Object.entries(results).map(
    ([name, { summary, machine, measured_on, tables }]) =>
      `## ${name}\n\n${summary}.\n\nMeasured on ${measured_on}: ${machine}.\n\n${tables.map(renderTable).join('\n')}`,
  );
  return `${PREFACE}\n${sections.join('\n')}`;
}

const PREFACE = `# Performance

Written by \`npm run bench\`, which starts everything itself on loopback and measures it in turns: the API asked directly, a proxy written by hand on \`node:http\` and an
\`undici\` pool (the Node floor), a minimal proxy on the MCP SDK 2.x (the SDK floor), the gateway with its safety on, and the peers that npm ships when they are installed
(\`npm ci --prefix bench/peers\`). Numbers are medians of rounds, with the least and the greatest behind; ratios are taken within a round. CPU is what the measured process
took, all threads. Run it on your machine: the ratios travel, the rest does not.
`;

/** A table as Markdown, which is readable on a terminal too. */
export function renderTable({ title, settled, rows, notes = [] }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    `### ${title}`,
    '',
    ...(settled === false ? ['The floor did not become stable before these rounds: other work was on the machine.', ''] : []),
    `| ${columns.map((column) => HEADINGS[column] ?? column.replaceAll('_', ' ')).join(' | ')} |`,
    `|${columns.map((column) => (column === 'name' ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => `| ${columns.map((column) => renderCell(row[column])).join(' | ')} |`),
    ...notes.flatMap((text) => ['', text]),
  ];
  return `${lines.join('\n')}\n`;
}

function renderCell(value) {
  if (value === undefined) return '';
  if (typeof value === 'number') return renderNumber(value);
  if (typeof value === 'string') return value;
  return `${renderNumber(value.median)} (${renderNumber(value.min)}–${renderNumber(value.max)})`;
}

function renderNumber(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value >= 10 ? value.toFixed(1) : value.toFixed(value < 1 ? 3 : 2);
}

import Table from 'cli-table3';

/** A table with a header row; cells must already be escaped. Ends without a newline. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** The same as tab-separated lines, header first, for `cut`, `awk` and `grep`. */
export function renderRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head.map((title) => title.toLowerCase().replaceAll(' ', '_')), ...rows].map((row) => row.join('\t')).join('\n');
}

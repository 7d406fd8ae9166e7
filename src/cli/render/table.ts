import Table from 'cli-table3';
import stringWidth from 'string-width';

/** A table with a header row, or a block a row where the terminal is narrower than that; cells must already be escaped. Ends without a newline. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[], columns = Number.POSITIVE_INFINITY): string {
  const widths = head.map((title, column) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[column])), widthOf(title)));
  if (widths.reduce((sum, width) => sum + width + 3, 1) > columns) return renderBlocks(head, rows);
  // cli-table3's time grows with the square of the rows, so it draws the frame, and the rows are filled in.
  const frame = new Table({ head: [...head], colWidths: widths.map((width) => width + 2), style: { head: [], border: [] } });
  frame.push(head.map(() => ''));
  const [top, header, divider, , bottom] = frame.toString().split('\n');
  const lines = rows.map((row) => `│ ${widths.map((width, column) => padded(row[column], width)).join(' │ ')} │`);
  return [top, header, divider, ...lines, bottom].join('\n');
}

/** The first cell with a title begins each block, and what has none stands in front of it. */
function renderBlocks(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const first = head.findIndex((title) => title !== '');
  const width = Math.max(...head.slice(first + 1).map(widthOf));
  const blocks = rows.map((row) => [
    row
      .slice(0, first + 1)
      .join(' ')
      .trim(),
    ...head.slice(first + 1).map((title, index) => `  ${padded(title, width)}  ${row[first + 1 + index] ?? ''}`),
  ]);
  return blocks.map((lines) => lines.join('\n')).join('\n');
}

function padded(cell = '', width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

/** In columns of a terminal. */
function widthOf(cell = ''): number {
  return PLAIN.test(cell) ? cell.length : stringWidth(cell);
}

const PLAIN = /^[ -~]*$/;

/** The same as tab-separated lines, header first, for `cut`, `awk` and `grep`. */
export function renderRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head.map((title) => title.toLowerCase().replaceAll(' ', '_')), ...rows].map((row) => row.join('\t')).join('\n');
}

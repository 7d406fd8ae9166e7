/** Paints text, or leaves it as it is where colour is not wanted. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

const plain: Style = { bold: same, dim: same, red: same, green: same, yellow: same };
const colours: Style = { bold: sgr(1), dim: sgr(2), red: sgr(31), green: sgr(32), yellow: sgr(33) };

/** Colour only on a terminal, never with `--no-color` or a non-empty NO_COLOR (no-color.org). */
export function chooseStyle(isTerminal: boolean, colourFlag: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  return isTerminal && colourFlag && (env.NO_COLOR ?? '') === '' ? colours : plain;
}

function same(text: string): string {
  return text;
}

function sgr(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

import { escapeText } from './escape.js';

/** A heading and the lines below it. */
export interface Section {
  /** Already escaped. */
  readonly title: string;
  /** Escaped here. */
  readonly lines: readonly string[];
  /** Left out when it has no lines. */
  readonly isOptional?: boolean;
}

/** Sections as text: each line indented by two, a newline at the end. */
export function renderSections(sections: readonly Section[]): string {
  return sections
    .filter(({ lines, isOptional = false }) => lines.length > 0 || !isOptional)
    .map(({ title, lines }) => `${[title, ...lines.map((line) => `  ${escapeText(line)}`)].join('\n')}\n`)
    .join('');
}

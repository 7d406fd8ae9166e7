import { escapeText } from './escape.js';

/** A heading and the lines below it. Both are escaped here. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** Left out when it has no lines. */
  readonly isOptional?: boolean;
}

/** Sections as text: each line indented by two, a newline at the end. */
export function renderSections(sections: readonly Section[]): string {
  return sections
    .filter(({ lines, isOptional = false }) => lines.length > 0 || !isOptional)
    .map(({ title, lines }) => `${[title, ...lines.map((line) => `  ${line}`)].map(escapeText).join('\n')}\n`)
    .join('');
}

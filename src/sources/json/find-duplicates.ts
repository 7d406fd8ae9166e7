import type { DocumentFinding } from '../document-finding.js';
import type { DocumentIndex } from '../document-index.js';
import { positionInText } from '../text-position.js';
import { indexJson } from './index-json.js';

const FINDINGS_AT_MOST = 200;

/** Keys that a JSON object repeats; `JSON.parse` keeps the last without a word. */
export function findDuplicates(text: string): DocumentFinding[] {
  const index = indexJson(text);
  const findings: DocumentFinding[] = [];
  const path: (string | number)[] = [];
  visit(index, 0, path, (child, key) => {
    if (findings.length >= FINDINGS_AT_MOST) return;
    const { line } = positionInText(text, index.offsets[child] ?? 0);
    findings.push({
      code: 'duplicate-key',
      summary: `the key "${key}" is written again on line ${line}; the last one counts`,
      detail: 'Keep one of them.',
      segments: [...path],
    });
  });
  return findings;
}

function visit(index: DocumentIndex, parent: number, path: (string | number)[], report: (child: number, key: string) => void): void {
  const end = index.next[parent] ?? 0;
  const seen = new Set<string>();
  let position = 0;
  for (let child = parent + 1; child < end; child = index.next[child] ?? end) {
    const key = index.keyOf(child);
    path.push(key ?? position);
    if (key !== undefined && seen.has(key)) report(child, key);
    if (key !== undefined) seen.add(key);
    visit(index, child, path, report);
    path.pop();
    position += 1;
  }
}

import { type Diagnostic, GatewayError, type ImportResult } from '../model/index.js';
import type { Source } from '../sources/index.js';

/**
 * References of a description that lead nowhere, with line and column. What stands behind an address that could not be read
 * is not among them: it may be there tomorrow.
 */
export function findBrokenReferences(source: Source, result: ImportResult): readonly Diagnostic[] {
  const broken = [...source.diagnostics, ...result.diagnostics].filter(
    ({ code, summary }) => code === 'unresolved-reference' && !/"https?:/i.test(summary),
  );
  const found = new Map<string, Diagnostic>();
  for (const diagnostic of broken) {
    // Several parts meet the same reference; the one that says most is shown.
    const key = diagnostic.pointer?.replace(/\/\$ref$/, '') ?? diagnostic.summary;
    if ((found.get(key)?.summary.length ?? 0) < diagnostic.summary.length) found.set(key, diagnostic);
  }
  return [...found.values()].map((diagnostic) => {
    const place = placeOf(diagnostic, source);
    return place === '' ? diagnostic : { ...diagnostic, summary: `${place}: ${diagnostic.summary}` };
  });
}

/** @param label how messages name the source. */
export function brokenReferences(label: string, broken: readonly Diagnostic[]): GatewayError {
  const count = broken.length === 1 ? 'a reference leads' : `${broken.length} references lead`;
  return new GatewayError('source-unresolved', `${label}: ${count} nowhere.`, {
    diagnostics: broken.slice(0, MAX_SHOWN),
    hint: 'Correct the description, or import what can be read with --allow-unresolved.',
  });
}

const MAX_SHOWN = 20;

function placeOf({ pointer }: Diagnostic, source: Source): string {
  const position = pointer === undefined ? undefined : source.positionOf(pointer);
  if (pointer === undefined || position === undefined) return '';
  const document = pointer.startsWith('#') ? source.label : pointer.slice(0, pointer.indexOf('#'));
  return `${document}:${position.line}:${position.column}`;
}

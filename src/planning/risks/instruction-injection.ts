import { findInstructionsInDocument, type InstructionFinding } from '../../capability/index.js';
import { schemaFacts } from '../schema-facts.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks for hidden characters and for instructions to the model in every text of the tool that a model or a reviewer
 * reads: names, titles, descriptions, tags, property names, enum values, defaults, examples, of arguments and results.
 * Such text turns a description into a command; nothing honest needs it.
 */
export const instructionInjection: RiskRule = {
  kind: 'instruction_injection',
  check(subject) {
    const { schema } = subject.capability;
    const inSchemas = [
      { place: 'schema.input', facts: schemaFacts(schema.input) },
      { place: 'schema.output', facts: schemaFacts(schema.output) },
    ].flatMap(({ place, facts }) => facts.instructions.map(({ path, kind, evidence }) => describe(kind, evidence, `${place}.${path}`)));
    return [...findInTexts(subject), ...inSchemas].slice(0, MAX_FINDINGS);
  },
};

const MAX_FINDINGS = 20;

function findInTexts({ capability, operation }: RiskSubject): readonly Finding[] {
  const { metadata, resource } = capability;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['title', capability.title ?? operation?.title],
    ['description', capability.description],
    ...(metadata === undefined ? [] : collectTexts(metadata, 'metadata')),
    ['resource.uri_template', resource?.uri_template],
    ['provenance.source', capability.provenance?.source],
  ];
  return texts.flatMap(([field, text]) =>
    text === undefined ? [] : findInstructionsInDocument(text).map(({ kind, evidence }) => describe(kind, evidence, field)),
  );
}

function collectTexts(value: unknown, field: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[field, key] as const, ...collectTexts(member, `${field}.${key}`)]);
}

function describe(kind: InstructionFinding['kind'], evidence: string, field: string): Finding {
  return { level: 'critical', reason: `Text that the model reads holds ${WORDS[kind]}.`, evidence, field };
}

const WORDS: Readonly<Record<InstructionFinding['kind'], string>> = {
  'hidden-characters': 'hidden characters',
  override: 'an order to set other instructions aside',
  concealment: 'an order to hide something from the user',
  exfiltration: 'an order to send data away',
  'role-markup': 'markup that pretends to be another speaker',
  'command-to-the-model': 'an order to the model',
};

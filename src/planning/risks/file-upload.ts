import { bodyFormOf, type PlacedProvider, providersOf } from '../../capability/index.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks for calls that send files or raw bytes. What a model uploads it has read somewhere, and no schema says what is in
 * it, so a person decides what may leave this way.
 */
export const fileUpload: RiskRule = {
  kind: 'file_upload',
  check({ capability, isExecutable }) {
    return isExecutable ? providersOf(capability).flatMap(checkProvider) : [];
  },
};

function checkProvider({ provider: { service }, config, path }: PlacedProvider): readonly Finding[] {
  if (service !== 'rest' || config.body === undefined) return [];
  const files = Object.entries(config.encoding ?? {}).flatMap(([name, { file }]) =>
    file === true ? [name === '*' ? 'any other field' : name] : [],
  );
  const contentType = config.content_type ?? config.body_content_type ?? 'application/json';
  if (files.length > 0) {
    const evidence = files.sort().slice(0, 5).join(', ');
    return [{ level: 'medium', reason: `It uploads files: ${evidence}.`, evidence, field: `${path.join('.')}.encoding` }];
  }
  if (bodyFormOf(contentType) !== 'binary') return [];
  return [{ level: 'medium', reason: `It sends raw bytes (${contentType}).`, evidence: contentType, field: `${path.join('.')}.body` }];
}

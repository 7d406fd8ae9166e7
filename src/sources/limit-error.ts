import { GatewayError } from '../model/index.js';
import type { SourceLimits } from './source.js';

/** `source-limit`: what was found in which document, the bound, and the flag that moves it. */
export function limitError(label: string, limit: keyof SourceLimits, fault: string): GatewayError {
  return new GatewayError('source-limit', `${label}: ${fault}`, {
    hint: `If you trust the document, raise the limit with ${FLAGS[limit]}.`,
  });
}

export function tooDeep(label: string, maxDepth: number): GatewayError {
  return limitError(label, 'maxDepth', `nested deeper than ${maxDepth} levels`);
}

const FLAGS: Record<keyof SourceLimits, string> = {
  maxBytes: '--max-bytes',
  maxDepth: '--max-depth',
  maxAliases: '--max-aliases',
  maxDocuments: '--max-documents',
};

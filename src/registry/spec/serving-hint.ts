import { type ErrorCode, GatewayError, SOURCE_KINDS } from '../../model/index.js';

/**
 * The error with what to do about it where a description is served: flags of an import, which its own hint names, are not taken there. Other
 * errors are as they are.
 */
export function withServingHint(error: unknown): unknown {
  const hint = error instanceof GatewayError && error.hint !== undefined ? HINTS[error.code] : undefined;
  if (!(error instanceof GatewayError) || hint === undefined) return error;
  return new GatewayError(error.code, error.message, { diagnostics: error.diagnostics, hint, cause: error });
}

const HINTS: Partial<Record<ErrorCode, string>> = {
  usage: 'Give a file path or an http(s) URL.',
  'source-not-found': 'Give a file path or an http(s) URL.',
  'source-empty': 'Give a file or URL with a document in it.',
  'source-limit':
    'If you trust the document, import it with a higher limit (mcp-gateway import apply SOURCE --max-bytes …) and serve the files that you activate.',
  'source-unrecognised': `Known kinds: ${SOURCE_KINDS.join(', ')}. If it is one of them after all, import it with --kind and serve the files that you activate.`,
};

import type { Capability, Metadata, Operation, SourceKind } from '../../model/index.js';
import { sanitizeText } from '../sanitize-text.js';

/** Metadata of a generated file. What an annotation is by default for a read, or for anything else, is not written. */
export function buildMetadata({ effect, idempotent, isMarked, deprecated, tags }: Operation, kind: SourceKind): Metadata {
  const isRead = effect === 'read';
  return {
    category: 'api',
    tags: [...new Set([TAGS[kind], 'generated', ...sourceTags(tags)])],
    cost_category: 'unknown',
    execution_time: 'medium',
    read_only: isRead,
    // Only creating is purely additive (MCP: `destructiveHint`); what changes or may change existing data is not.
    ...(isRead ? {} : { destructive: effect !== 'create', idempotent }),
    ...(isMarked === true ? { marked: true } : {}),
    ...(deprecated ? { deprecated: true } : {}),
  };
}

/** What the source files the operation under, for policies and the search of operations. */
function sourceTags(tags: readonly string[]): readonly string[] {
  return tags
    .slice(0, MAX_TAGS)
    .map((tag) => sanitizeText(tag, { maxLength: MAX_TAG_LENGTH }).trim())
    .filter((tag) => tag !== '');
}

const MAX_TAGS = 8;
const MAX_TAG_LENGTH = 100;

const TAGS: Readonly<Record<SourceKind, string>> = { openapi: 'openapi', graphql: 'graphql', postman: 'postman', 'oci-mcp-package': 'oci' };

/** Reads whose protocol says that they are one are cached for five minutes; a `POST` that seems to be one, and streams, are not. */
export function buildCache({ effect, request, streaming }: Operation): NonNullable<Capability['cache']> {
  const isSafe =
    request.protocol === 'graphql' ? request.operationType === 'query' : request.protocol === 'rest' && SAFE_METHODS.has(request.method);
  return effect === 'read' && isSafe && streaming === undefined ? { strategy: 'exact', ttl: 300 } : { strategy: 'none' };
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'QUERY']);

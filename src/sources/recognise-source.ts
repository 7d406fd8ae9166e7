import { GatewayError, SOURCE_KINDS, type SourceKind } from '../model/index.js';
import type { Source } from './source.js';

/**
 * The kind of a source, told by its content. Throws `source-unrecognised`, which says what it looks like
 * instead and which kinds are known. (Loads the importers.)
 */
export async function recogniseSource(source: Source): Promise<SourceKind> {
  const { recogniseKind } = await import('../importers/recognise-kind.js');
  const recognised = recogniseKind(source.documents.root.value);
  if (recognised.kind !== undefined) return recognised.kind;
  throw new GatewayError('source-unrecognised', `${source.label}: this is no API description; it looks like ${recognised.looksLike}`, {
    hint: `Known kinds: ${SOURCE_KINDS.join(', ')}. If it is one of them after all, say so with --kind.`,
  });
}

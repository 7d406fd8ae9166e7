import type { Gate, ImportedSource, SourceKind } from '../model/index.js';
import { parseHttpUrl, reachOf } from './hosts.js';
import type { PlanInput } from './plan-input.js';

/** What is known of a source as a whole. */
export interface SourceFacts {
  readonly kind: SourceKind;
  readonly source: ImportedSource;
  /** Relative to the plan, or an absolute URL. */
  readonly uri?: string;
}

export function sourceFacts({ kind, result: { source }, sourceUri }: PlanInput): SourceFacts {
  return { kind, source, ...(sourceUri === undefined ? {} : { uri: sourceUri }) };
}

/**
 * Where the document came from: what its own metadata states, else the origin it was downloaded from, else `local` (a
 * file, standard input or this machine). OCI metadata that states none has none.
 */
export function provenanceOf({ kind, source, uri }: SourceFacts): string | undefined {
  if (source.provenance !== undefined) return source.provenance;
  if (kind === 'oci-mcp-package') return undefined;
  const url = uri === undefined ? undefined : parseHttpUrl(uri);
  return url === undefined || reachOf(url.hostname) === 'loopback' ? LOCAL_PROVENANCE : url.origin;
}

export const LOCAL_PROVENANCE = 'local';

/**
 * The gates of the source as a whole: approved once per source, not counted in a draft's verdict. What is local is the
 * operator's own: its licence is not in question, and that is checked again at activation. A document downloaded over
 * TLS is verified by its digest; over plain http anybody on the way may have written it.
 */
export function findSourceGates(facts: SourceFacts): readonly Gate[] {
  const provenance = provenanceOf(facts);
  return [...licenseGate(facts, provenance), ...provenanceGate(provenance)];
}

function licenseGate({ source, kind }: SourceFacts, provenance: string | undefined): readonly Gate[] {
  if (source.license !== undefined) return [];
  const isLocal = provenance === LOCAL_PROVENANCE;
  return [
    {
      kind: 'license_review',
      level: kind === 'oci-mcp-package' ? 'medium' : 'low',
      reason: isLocal ? 'The source states no licence; it is local, so it is taken as yours.' : 'The source states no licence.',
      non_inferable: !isLocal,
      can_auto_resolve: isLocal,
    },
  ];
}

function provenanceGate(provenance: string | undefined): readonly Gate[] {
  if (provenance === LOCAL_PROVENANCE) return [];
  if (provenance === undefined) {
    return [
      {
        kind: 'provenance_verification',
        level: 'medium',
        reason: 'The metadata says nothing about where the package comes from.',
        non_inferable: true,
        can_auto_resolve: false,
      },
    ];
  }
  const isPlain = provenance.startsWith('http://');
  return [
    {
      kind: 'provenance_verification',
      level: isPlain ? 'medium' : 'low',
      reason: isPlain
        ? `The document came from ${provenance} over a connection that anybody on the way could change.`
        : `The document came from ${provenance}; drafts must be the bytes that were planned from it.`,
      non_inferable: isPlain,
      can_auto_resolve: !isPlain,
    },
  ];
}

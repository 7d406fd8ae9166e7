import type { Capability, Gate } from '../model/index.js';
import { findEndpoints, LOCAL_PROVENANCE } from '../planning/index.js';
import type { FileOrigin } from './file-origin.js';

/** What a resolver looks at. */
export interface GateEvidence {
  readonly capability: Capability;
  readonly origin: FileOrigin;
  /** Digest of the file in front of it. */
  readonly digest: string;
}

/**
 * The name of the resolver that answered the gate, or undefined when a person has to. A resolver runs on the bytes that are
 * about to be activated, whatever the plan said of them.
 */
export function resolveGate(gate: Gate, evidence: GateEvidence): string | undefined {
  if (!gate.can_auto_resolve) return undefined;
  switch (gate.kind) {
    case 'network_scope':
      return evidence.origin.hasEditedRequest === true ? undefined : resolveAddress(evidence);
    case 'provenance_verification':
      return evidence.origin.written?.sha256 === evidence.digest ? 'digest_matches_manifest' : undefined;
    case 'license_review':
      return evidence.origin.manifest?.provenance === LOCAL_PROVENANCE ? 'local_source' : undefined;
    default:
      return undefined;
  }
}

/** Every host belongs to the source, is public and is reached over TLS; or some are origins that the operator typed. */
function resolveAddress({ capability, origin: { ownHosts } }: GateEvidence): string | undefined {
  const endpoints = findEndpoints(capability, ownHosts).map(({ kind, url, isOwn, isTyped, reach }) => ({
    isFixed: kind === 'fixed',
    isTyped,
    isOwnOverTls: isOwn && reach === 'public' && url?.protocol === 'https:',
  }));
  if (!endpoints.every(({ isFixed, isTyped, isOwnOverTls }) => isFixed && (isTyped || isOwnOverTls))) return undefined;
  if (endpoints.every(({ isOwnOverTls }) => isOwnOverTls)) return 'own_public_host_over_tls';
  return endpoints.every(({ isTyped }) => isTyped) ? 'typed_origin' : 'own_public_host_over_tls_or_typed_origin';
}

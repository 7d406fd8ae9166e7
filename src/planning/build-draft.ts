import { renderCapability } from '../capability/index.js';
import type { Capability, Draft, PolicyDefaults } from '../model/index.js';
import { findAuthorizationServers, recordAuthorizationServers } from './authorization-servers.js';
import { sha256Hex } from './digest-json.js';
import type { PlanInput } from './plan-input.js';
import type { PlannedOperation } from './planned-operation.js';
import { DEFAULT_PROFILE } from './profiles.js';
import { recordedId } from './recorded-id.js';
import { reviewOf } from './verdict.js';

/**
 * The draft of a planned operation. `generated_yaml` is the data lines of its file, with `provenance` and `activation`;
 * they hold nothing that changes while the operation does not. They are written anew whenever they are asked for: a preview needs only
 * their digest, and the files of ten thousand operations hold the schemas they share ten thousand times.
 */
export function buildDraft(planned: PlannedOperation, input: PlanInput, provenance: string | undefined): Draft {
  const { operation, name, capability, risks, gates, isExecutable } = planned;
  const { kind, sourceName, sourceUri, sourceDigest, result } = input;
  const render = (): string => renderCapability(asDraft(planned, input));
  return {
    id: `${kind}:${name}`,
    name,
    source_kind: kind,
    title: capability.title ?? operation.title ?? name,
    description: capability.description,
    enabled: false,
    operation_digest_sha256: planned.operationDigest,
    ...recordAuthorizationServers(findAuthorizationServers(operation)),
    route: describeRoute(planned),
    input_schema: capability.schema.input,
    output_schema: capability.schema.output ?? null,
    trust_card: {
      source_name: sourceName,
      source_kind: kind,
      source_digest_sha256: sourceDigest,
      draft_digest_sha256: sha256Hex(isExecutable ? render() : planned.operationDigest), // all of a file is data lines
      ...(sourceUri === undefined ? {} : { source_uri: sourceUri }),
      ...(result.source.license === undefined ? {} : { license: result.source.license }),
      ...(provenance === undefined ? {} : { provenance }),
      evidence: 'generated',
      activation_review: reviewOf(risks, gates),
    },
    risks: [...risks],
    review_gates: [...gates],
    policy_defaults: policyDefaults(planned, input.profile ?? DEFAULT_PROFILE),
    get generated_yaml() {
      return isExecutable ? render() : null;
    },
  };
}

/** The capability as a draft file holds it. */
function asDraft({ capability, name, operation, gates }: PlannedOperation, { sourceName, kind }: PlanInput): Capability {
  const id = recordedId(operation, name);
  return {
    ...capability,
    provenance: { source: sourceName, kind, pointer: operation.pointer, ...(id === undefined ? {} : { operation: id }) },
    activation: { state: 'draft', gates: gates.map((gate) => gate.kind) },
  };
}

function describeRoute({ operation, capability }: PlannedOperation): Draft['route'] {
  const { request, id } = operation;
  if (request.protocol === 'oci_mcp') {
    const { protocol, imageRef: endpoint, toolName, registryType, setup } = request;
    // A `server.json` names no tools: what is described is the package or the remote itself.
    if (setup !== undefined) return { protocol, method: registryType === 'remote' ? 'remote' : 'package', endpoint, operation: endpoint };
    return { protocol, method: 'tools/call', endpoint, operation: toolName };
  }
  const { config } = capability.providers.primary;
  const endpoint = config.endpoint ?? `${config.base_url ?? ''}${config.path ?? ''}`;
  const method = request.protocol === 'graphql' ? request.operationType : request.method;
  return { protocol: request.protocol, method, endpoint, operation: id };
}

/**
 * What holds for a draft until somebody decides otherwise. `activation`: it is not served. `auth`: whether a credential
 * is sent. `network_egress`: to the file's own origin only. `context_integrity_profile`: how its texts and results are
 * treated. `audit_required` and `rollback_required`: calls are written to the audit log, and applying keeps what it replaced.
 */
function policyDefaults({ capability, risks, isExecutable }: PlannedOperation, profile: string): PolicyDefaults {
  const isUndecided = risks.some((risk) => risk.kind === 'auth_ambiguity' && risk.level !== 'low');
  return {
    activation: 'disabled',
    auth: isUndecided ? 'undecided' : capability.auth?.required === true ? 'required' : 'none',
    network_egress: isExecutable ? 'approved_origin_only' : 'none',
    context_integrity_profile: profile,
    audit_required: true,
    rollback_required: true,
  };
}

import { renderCapability } from '../capability/index.js';
import type { AuthorizationServer, Diagnostic, Risk, Verdict } from '../model/index.js';
import { findAuthorizationServers } from './authorization-servers.js';
import { draftPath } from './diff/diff-plan.js';
import { commentLines, describeOrigin } from './draft-file.js';
import { originsOf } from './endpoints.js';
import type { PlanInput } from './plan-input.js';
import { planOperations } from './plan-operations.js';
import { recordedId } from './recorded-id.js';

/** A capability file as `cap import` writes it: activated, without provenance and stamps. */
export interface DirectFile {
  /** `<name>.yaml`. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly risks: readonly Risk[];
  readonly operationDigest: string;
  /** Present where the name of the file is another. */
  readonly operationId?: string;
  readonly authorizationServers: readonly AuthorizationServer[];
  /** `https://api.example.com`, of its primary provider. */
  readonly origins: readonly string[];
}

/** What the direct way writes: files sorted by name, and every finding on the way. */
export interface DirectPlan {
  readonly files: readonly DirectFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What `cap import` writes for the same input that a plan is made from. Verdicts are those of the plan; who writes the
 * files refuses the blocked ones.
 *
 * @throws GatewayError `usage` for an unknown profile or a pattern that cannot be read.
 */
export function planDirectFiles(input: PlanInput): DirectPlan {
  const { planned, diagnostics } = planOperations(input);
  const files = planned
    .filter(({ isExecutable }) => isExecutable)
    .map(({ operation, name, capability, verdict, risks, operationDigest }): DirectFile => {
      const text = commentLines(describeOrigin(input.kind, capability.description)) + renderCapability(capability);
      const authorizationServers = findAuthorizationServers(operation);
      const operationId = recordedId(operation, name);
      const identity = { operationDigest, ...(operationId === undefined ? {} : { operationId }) };
      return { path: draftPath(name), name, text, verdict, risks, ...identity, authorizationServers, origins: originsOf(capability) };
    });
  return { files, diagnostics: [...input.result.diagnostics, ...diagnostics, ...planned.flatMap(({ losses }) => losses)] };
}

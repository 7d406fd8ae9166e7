import type { Principal } from '../access/index.js';
import type { InputKind } from '../config/index.js';
import type { Capability, Diagnostic, JsonObject, RiskLevel } from '../model/index.js';
import type { ContextIntegrityProfile } from '../planning/index.js';
import type { PreparedCall, Upstream } from '../upstream/index.js';
import type { ServedPrompt } from './prompts/index.js';
import type { ServedResource } from './resources/index.js';

/** What a call does, for policies, meta-tools and audit. */
export type ToolEffect = 'read' | 'create' | 'update' | 'delete' | 'unknown';

/** A tool as MCP clients list it. All four annotations are explicit. */
export interface ListedTool extends JsonObject {
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  readonly outputSchema?: JsonObject;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: boolean;
  };
}

/** How clients see a tool; each form made at the first use, and the same as the other. */
export interface ToolListing {
  /** Lowered for MCP clients. Kept. */
  listed(): ListedTool;
  /** JSON text in UTF-8; where it was kept from an earlier start, no more is made of it. */
  listedJson(): Buffer;
}

/** One capability, ready to be listed and called. */
export interface ServedTool extends ToolListing {
  /** The name clients call it by; the capability's own, fitted to the server's prefix. */
  readonly name: string;
  readonly serverName: string;
  readonly capability: Capability;
  /** Digest of the file's data lines. */
  readonly sha256: string;
  /** Of the file, relative to the working directory, for messages. */
  readonly path: string;
  readonly effect: ToolEffect;
  readonly prepared: PreparedCall;
  readonly upstream: Upstream;
  /** The user is asked before a call; what happens where the client cannot ask. */
  readonly confirm?: 'refuse' | 'allow';
  /** What stands between upstream text and the model. */
  readonly profile: ContextIntegrityProfile;
  /** What its API may ask of clients in the middle of a call (`servers[].input_required`). */
  readonly inputRequired: ReadonlySet<InputKind>;
  /** Whether the caller may see and call it: `policy.rules`, and what its key is for. */
  isAllowedFor(principal: Principal): boolean;
}

/** A file that is not served. */
export interface HeldTool {
  /** Relative to the working directory. */
  readonly path: string;
  readonly name?: string;
  readonly reason: string;
  /** The command that would activate it, or show what is wrong. */
  readonly command: string;
  /** Of an operation of a spec mount. */
  readonly cause?: Hold['cause'];
  readonly gates?: readonly string[];
  readonly operation?: {
    readonly capability: Capability;
    /** Identity in its description. */
    readonly id: string;
    readonly tags: readonly string[];
    readonly highestRisk?: RiskLevel;
  };
}

/** Why an operation of a spec mount is not served as its description has it now, and what would serve it. */
export interface Hold {
  /** `address`: its description says of no server where it is. `reach`: it uses an origin, a token URL or a scheme that nobody accepted. */
  readonly cause: 'gates' | 'blocked' | 'address' | 'changed' | 'new' | 'reach';
  readonly reason: string;
  readonly command: string;
  /** Gates that nobody accepted. */
  readonly gates: readonly string[];
}

/** The tools, resources and prompts of one server at one moment. Immutable: a reload makes another one. */
export interface ToolSet {
  readonly serverName: string;
  /** By name, by code unit. */
  readonly tools: readonly ServedTool[];
  readonly byName: ReadonlyMap<string, ServedTool>;
  /** By name. */
  readonly resources: readonly ServedResource[];
  /** By name. */
  readonly prompts: readonly ServedPrompt[];
  /** By path. */
  readonly held: readonly HeldTool[];
  /** Forbidden by `allow` and `deny` of the policy, by name. */
  readonly forbidden: readonly string[];
  /** Left out by `marked_only`, by name; those that would be held without it included. */
  readonly unmarked: readonly string[];
  /** Capabilities served under another name than their own. */
  readonly renamed: readonly { readonly name: string; readonly servedAs: string }[];
  readonly warnings: readonly Diagnostic[];
  /** Where the server's credential goes; absent when it has none. */
  readonly authOrigins?: readonly string[];
  /** Changes when anything that a client could see or call changes. */
  readonly digest: string;
}

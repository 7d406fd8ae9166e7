import type { Diagnostic } from './diagnostic.js';

/** Every kind of expected failure. A failure that has no code here is a bug and prints its stack. */
export type ErrorCode =
  | 'usage' // a flag, argument or command that cannot be used as given
  | 'source-not-found'
  | 'source-unreadable' // permissions, a directory, a network failure
  | 'source-empty'
  | 'source-syntax' // broken YAML or JSON
  | 'source-limit' // a guard refused it: bytes, depth, aliases, operations, documents
  | 'source-unresolved' // references in it lead nowhere
  | 'source-unrecognised' // no API description of a known kind
  | 'source-refused' // the egress guard refused an address
  | 'capability-invalid'
  | 'config-invalid'
  | 'plan-invalid'
  | 'plan-stale'
  | 'file-exists'
  | 'path-refused' // a served directory, a symlink out of the target, nested roots
  | 'not-writable'
  | 'locked' // another process holds the directory
  | 'lock-invalid'
  | 'manifest-invalid'
  | 'activation-refused' // blocked, gates not approved, integrity
  | 'upstream-failed'
  | 'address-in-use'
  | 'workers-failed' // processes that should serve end soon after they begin
  | 'store-unavailable' // the file or Redis that holds grants and tokens does not answer
  | 'authorization-failed' // an authorization server refused, or gave nothing that could be used
  | 'declined'
  | 'interrupted'; // asked to stop before anything was changed

export interface GatewayErrorOptions {
  /** Findings behind the failure; printed below the message, and as JSON under `--format json`. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What to do next, as one sentence or a command. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * An expected failure. The message names file, place and fault in one line and never holds a secret;
 * `hint` is the next step. The exit code is decided in `cli/main.ts` alone.
 */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: GatewayErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GatewayError';
    this.code = code;
    this.diagnostics = options.diagnostics ?? [];
    this.hint = options.hint;
  }
}

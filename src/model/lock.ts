import * as z from 'zod';
import { AuthorizationServer } from './authorization-server.js';
import { GateKind } from './gate.js';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An approval of one gate. `time` is ISO 8601 in UTC. */
export const Approval = z.object({
  kind: GateKind,
  approver: z.string(),
  time: z.string(),
  note: z.string().optional(),
  /** The resolver that answered it, when no person did. */
  resolver: z.string().optional(),
});
export type Approval = Readonly<z.infer<typeof Approval>>;

export const LockFileEntry = z.object({
  /** Digest of the file's data lines. */
  sha256: Sha256,
  method: z.enum(['reviewed', 'direct']),
  source: z.string().optional(),
  operation_digest_sha256: Sha256.optional(),
  draft_digest_sha256: Sha256.optional(),
  /** Where its description says that tokens are. */
  authorization_servers: z.array(AuthorizationServer).optional(),
  /** Of a `direct` file: the origins that it was written for. Edited since, it draws the server's credential to no other. */
  origins: z.array(z.string()).optional(),
  gates: z.array(Approval),
  /** Risks accepted although they block. */
  overrides: z.array(z.object({ risk: z.string(), approver: z.string(), time: z.string(), note: z.string() })).optional(),
  edited: z.boolean(),
  /** What policy patterns see beside the file: its operation's id and tags, where they were recorded. */
  operation_id: z.string().optional(),
  tags: z.array(z.string()).optional(),
  /** Where the file came from, relative to the working directory at activation; `cap deactivate` returns it there. */
  from: z.string().optional(),
  signature: z.object({ key_id: z.string(), value: z.string() }).optional(),
});
export type LockFileEntry = Readonly<z.infer<typeof LockFileEntry>>;

export const LockSource = z.object({
  kind: z.string(),
  uri: z.string().optional(),
  /** OpenAPI Overlays that were applied to it, in order; they are in its digest. */
  overlays: z.array(z.string()).optional(),
  source_digest_sha256: Sha256.optional(),
  /** Registrable domains accepted as the source's own, and origins the operator typed. */
  own_hosts: z.array(z.string()).optional(),
  typed_origins: z.array(z.string()).optional(),
  /** Of a spec mount: origins, token URLs and auth schemes that were accepted (`origin https://…`, `token_url https://…`, `scheme bearer`). */
  reach: z.array(z.string()).optional(),
  gates: z.array(Approval),
});
export type LockSource = Readonly<z.infer<typeof LockSource>>;

/** `capabilities.lock.json` of one active root. Paths are relative to the root, `/` separated, sorted. */
export const Lock = z.object({
  format_version: z.literal('1.0'),
  sources: z.record(z.string(), LockSource),
  files: z.record(z.string(), LockFileEntry),
});
export type Lock = Readonly<z.infer<typeof Lock>>;

export const LOCK_FILE = 'capabilities.lock.json';

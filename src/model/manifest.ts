import * as z from 'zod';
import { AuthorizationServer } from './authorization-server.js';
import { SOURCE_KINDS } from './document.js';
import { Gate } from './gate.js';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What one `import apply` wrote, and how to take it back. Unknown fields are ignored; an unknown major version is refused. */
export const Manifest = z.object({
  format_version: z.literal('1.0'),
  source_name: z.string(),
  source_kind: z.enum(SOURCE_KINDS),
  source_digest_sha256: Sha256,
  plan_digest_sha256: Sha256,
  /** What activation asks about the source as a whole. */
  source_uri: z.string().optional(),
  /** OpenAPI Overlays that were applied to it, in order; relative as `source_uri` is. */
  source_overlays: z.array(z.string()).optional(),
  license: z.string().optional(),
  provenance: z.string().optional(),
  own_hosts: z.array(z.string()).optional(),
  typed_origins: z.array(z.string()).optional(),
  review_gates: z.array(Gate).optional(),
  /** As given on the command line, POSIX separators. */
  output_dir: z.string(),
  written: z.array(
    z.object({
      draft_id: z.string(),
      name: z.string(),
      path: z.string(),
      sha256: Sha256,
      replaced_sha256: Sha256.optional(),
      operation_digest_sha256: Sha256.optional(),
      authorization_servers: z.array(AuthorizationServer).optional(),
    }),
  ),
  /** Unedited drafts deleted because their operation is gone. */
  removed: z.array(z.object({ name: z.string(), path: z.string(), sha256: Sha256 })).optional(),
  skipped: z.array(z.object({ draft_id: z.string(), name: z.string(), reason: z.string() })),
  review_gate_count: z.number().int(),
  next_steps: z.array(z.string()),
  /** Directories that the apply made, relative to `output_dir` (`.` is itself); rollback removes them when they are empty. */
  created_directories: z.array(z.string()).optional(),
  rollback: z.object({ command: z.string() }),
});
export type Manifest = Readonly<z.infer<typeof Manifest>>;

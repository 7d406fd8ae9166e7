import type { SourceKind } from '../../model/index.js';

/** What shapes a capability beside its operation. */
export interface BuildOptions {
  /** Reference to a credential (`env:NAME`, `file:/path`); set on every capability. */
  readonly authKey?: string;
  /** Absolute URL, used where the operation has no server of its own. */
  readonly baseUrl?: string;
  /** Whether the source declares any security scheme. */
  readonly declaresSchemes: boolean;
  readonly kind: SourceKind;
}

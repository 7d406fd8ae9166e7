import type { Capability } from '../../model/index.js';
import type { OwnArgument } from '../../upstream/index.js';

/** A capability as the operator wants it, and the arguments that the operator gives. */
export interface ShapedCapability {
  readonly capability: Capability;
  readonly ownArguments: ReadonlyMap<string, OwnArgument>;
}

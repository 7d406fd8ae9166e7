import { Capability, type Diagnostic, type Provider } from '../model/index.js';
import { readCapabilityDocument } from './capability-document.js';
import { explainIssues } from './explain-issues.js';
import type { FilePath, Position } from './file-position.js';

/** What `parseCapability` returns. */
export interface ParsedCapability {
  /** Absent when the text cannot be read or its structure is wrong; then `diagnostics` says why. */
  readonly capability?: Capability;
  /** Every fault of syntax (`CAP-001`) and structure (`CAP-002`, `CAP-003`). */
  readonly diagnostics: Diagnostic[];
  /** Where a member's value stands (`['providers', 'primary', 'config', 'path']`), or the nearest thing around it. */
  positionOf(path: FilePath): Position | undefined;
}

/**
 * Reads a capability file. Strict: an unknown or duplicate key, a wrong type, a tag or a control character is an error, each
 * with line and column and all of them in one go. Never throws for bad text. `cost_per_call` and `timeout` get their defaults.
 */
export function parseCapability(text: string): ParsedCapability {
  const { value, faults, positionOf } = readCapabilityDocument(text);
  if (faults.length > 0) return { diagnostics: [...faults], positionOf };
  const result = Capability.safeParse(value);
  const diagnostics = explainIssues(result.success ? [] : result.error.issues, value, positionOf);
  if (!result.success || diagnostics.length > 0) return { diagnostics, positionOf };
  // The value itself, not zod's copy: zod leaves a key `__proto__` out of records, and schemas may have such a property.
  return { capability: withDefaults(value as Capability), diagnostics, positionOf };
}

function withDefaults(capability: Capability): Capability {
  const { primary, fallback } = capability.providers;
  const providers = {
    primary: providerWithDefaults(primary),
    ...(fallback === undefined ? {} : { fallback: fallback.map(providerWithDefaults) }),
  };
  return { ...capability, providers };
}

function providerWithDefaults({
  service,
  cost_per_call,
  timeout,
  config,
}: Partial<Provider> & Pick<Provider, 'service' | 'config'>): Provider {
  return { service, cost_per_call: cost_per_call ?? 0, timeout: timeout ?? 30, config };
}

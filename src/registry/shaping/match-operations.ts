import { nearestName } from '../../capability/index.js';
import type { OperationConfig, ServerConfig } from '../../config/index.js';
import { type Capability, GatewayError } from '../../model/index.js';
import { operationNames, plainName } from '../../planning/index.js';

/** An entry of `servers[].operations`, and how messages call it. */
export interface ConfiguredOperation {
  readonly where: string;
  readonly operation: OperationConfig;
}

/**
 * Which entry of `operations` is for which file. A key is the tool's name, `METHOD /path` as the file spells it, or an operationId: files do not hold
 * that, but import makes their names from it, and can be asked which.
 *
 * @param heldNames names of files that are not served now; a key of one of them is no mistake.
 * @throws GatewayError `config-invalid` for a key that is no operation's, and for two keys of one.
 */
export function matchOperations(
  { name: server, operations }: ServerConfig,
  capabilities: readonly Capability[],
  heldNames: ReadonlySet<string>,
): ReadonlyMap<Capability, ConfiguredOperation> {
  const entries = Object.entries(operations);
  const matched = new Map<Capability, ConfiguredOperation>();
  if (entries.length === 0 || (capabilities.length === 0 && heldNames.size === 0)) return matched;
  const find = createFinder(server, capabilities, heldNames);
  for (const [key, operation] of entries) {
    const where = `server "${server}": operations.${JSON.stringify(key)}`;
    const found = find(key);
    if (found === 'held') continue;
    if (found === undefined) {
      const near = nearestName(plainName(key, 'flat'), [...capabilities.map(({ name }) => name), ...heldNames]);
      throw new GatewayError('config-invalid', `${where} is no operation of it${near === undefined ? '' : `; did you mean "${near}"?`}`, {
        hint: 'Operations are named by operationId, METHOD /path or tool name; `mcp-gateway config check` lists the tools.',
      });
    }
    const other = matched.get(found);
    if (other !== undefined) throw new GatewayError('config-invalid', `${where} is the same operation as ${other.where}; keep one`);
    matched.set(found, { where, operation });
  }
  return matched;
}

function createFinder(server: string, capabilities: readonly Capability[], heldNames: ReadonlySet<string>) {
  const byName = new Map(capabilities.map((capability) => [capability.name, capability]));
  const byRoute = new Map(capabilities.map((capability) => [routeOf(capability), capability]));
  const sources = new Set([server, ...capabilities.flatMap(({ provenance }) => (provenance === undefined ? [] : [provenance.source]))]);
  return (key: string): Capability | 'held' | undefined => {
    const names = [key, ...[...sources].flatMap((source) => operationNames(key, source))];
    const name = names.find((candidate) => byName.has(candidate));
    const found = byRoute.get(key) ?? (name === undefined ? undefined : byName.get(name));
    return found ?? (names.some((candidate) => heldNames.has(candidate)) ? 'held' : undefined);
  };
}

function routeOf({ providers: { primary } }: Capability): string {
  const { method = 'GET', path, endpoint } = primary.config;
  return `${method.toUpperCase()} ${path ?? endpoint ?? ''}`;
}

import type { OperationConfig, ServerConfig } from '../../config/index.js';
import { type Capability, GatewayError } from '../../model/index.js';
import { operationNames, plainName } from '../../planning/index.js';
import { nearestName } from '../../schema/index.js';

/** An entry of `servers[].operations`, and how messages call it. */
export interface ConfiguredOperation {
  readonly where: string;
  readonly operation: OperationConfig;
}

/** A file that is served, and what its description calls its operation, where that is on record. */
export interface OperationFile {
  readonly capability: Capability;
  readonly ids: readonly string[];
}

/**
 * Which entry of `operations` is for which file. A key is the tool's name, `METHOD /path` as the file spells it, or an operationId. Where none is on
 * record, import makes the names of files from it, and can be asked which.
 *
 * @param heldNames names of files and operations that are not served now; a key of one of them is no mistake.
 * @throws GatewayError `config-invalid` for a key that is no operation's or that of several, and for two keys of one.
 */
export function matchOperations(
  { name: server, operations }: ServerConfig,
  files: readonly OperationFile[],
  heldNames: ReadonlySet<string>,
): ReadonlyMap<Capability, ConfiguredOperation> {
  const entries = Object.entries(operations);
  const matched = new Map<Capability, ConfiguredOperation>();
  if (entries.length === 0 || (files.length === 0 && heldNames.size === 0)) return matched;
  const find = createFinder(server, files, heldNames);
  for (const [key, operation] of entries) {
    const where = `server "${server}": operations.${JSON.stringify(key)}`;
    const candidates = find(key);
    if (candidates === 'held') continue;
    const [found] = candidates;
    if (candidates.length > 1) {
      const names = candidates.map((one) => one.name).join(', ');
      throw new GatewayError('config-invalid', `${where} is the operationId of several: ${names}; name the tool`);
    }
    if (found === undefined) {
      const near = nearestName(plainName(key, 'flat'), [...files.map(({ capability }) => capability.name), ...heldNames]);
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

/** The operations that a key may be for. */
function createFinder(server: string, files: readonly OperationFile[], heldNames: ReadonlySet<string>) {
  const byName = new Map(files.map(({ capability }) => [capability.name, capability]));
  const byRoute = new Map(files.map(({ capability }) => [routeOf(capability), capability]));
  const sources = new Set([
    server,
    ...files.flatMap(({ capability: { provenance } }) => (provenance === undefined ? [] : [provenance.source])),
  ]);
  return (key: string): readonly Capability[] | 'held' => {
    const exact = byRoute.get(key) ?? byName.get(key);
    if (exact !== undefined) return [exact];
    const recorded = files.filter(({ ids }) => ids.includes(key)).map(({ capability }) => capability);
    if (recorded.length > 0) return recorded;
    const names = [key, ...[...sources].flatMap((source) => operationNames(key, source))];
    const made = names.map((name) => byName.get(name)).find((capability) => capability !== undefined);
    if (made !== undefined) return [made];
    return names.some((name) => heldNames.has(name)) ? 'held' : [];
  };
}

function routeOf({ providers: { primary } }: Capability): string {
  const { method = 'GET', path, endpoint } = primary.config;
  return `${method.toUpperCase()} ${path ?? endpoint ?? ''}`;
}

import type { ServerConfig } from '../../config/index.js';
import { type Diagnostic, GatewayError } from '../../model/index.js';
import { nearestName } from '../../schema/index.js';
import type { ServedTool } from '../tool-set.js';
import type { ServedPrompt } from './served-prompt.js';

/**
 * The prompts of a server, by name. One that names an operation that is not served now is left out, with a warning.
 *
 * @param notServed names of operations that are held or forbidden.
 * @throws GatewayError `config-invalid` for a prompt that names no operation of the server.
 */
export function servePrompts(
  { name: server, prompts }: ServerConfig,
  served: readonly ServedTool[],
  notServed: ReadonlySet<string>,
): { readonly prompts: readonly ServedPrompt[]; readonly warnings: readonly Diagnostic[] } {
  const byName = new Map(served.flatMap((tool) => [[tool.capability.name, tool] as const, [tool.name, tool] as const]));
  const ready: ServedPrompt[] = [];
  const warnings: Diagnostic[] = [];
  for (const prompt of prompts) {
    const absent = prompt.tools.filter((name) => !byName.has(name));
    const unknown = absent.find((name) => !notServed.has(name));
    if (unknown !== undefined && served.length + notServed.size > 0) {
      const near = nearestName(unknown, [...byName.keys(), ...notServed]);
      const hint = near === undefined ? '' : `; did you mean "${near}"?`;
      throw new GatewayError(
        'config-invalid',
        `server "${server}": the prompt "${prompt.name}" names the tool "${unknown}", and there is none${hint}`,
      );
    }
    if (absent.length === 0) {
      ready.push({ name: prompt.name, prompt, operations: prompt.tools.flatMap((name) => byName.get(name) ?? []) });
      continue;
    }
    warnings.push({
      severity: 'warning',
      code: 'prompt-without-tools',
      summary: `server "${server}": the prompt "${prompt.name}" is not served: ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not`,
    });
  }
  return { prompts: ready.sort((a, b) => (a.name < b.name ? -1 : 1)), warnings };
}

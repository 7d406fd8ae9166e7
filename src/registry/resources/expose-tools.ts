import type { ServerConfig } from '../../config/index.js';
import type { Diagnostic } from '../../model/index.js';
import type { ServedTool } from '../tool-set.js';
import { isPromotable } from './is-promotable.js';
import { planResource } from './plan-resource.js';
import { serveResource } from './serve-resource.js';
import type { ServedResource } from './served-resource.js';

/** What clients see as tools and as resources; both in the order given. */
export interface ExposedTools {
  readonly tools: readonly ServedTool[];
  readonly resources: readonly ServedResource[];
  readonly warnings: readonly Diagnostic[];
}

/** Which tools are resources, by their files' `expose`, else `promote_reads`. One that was meant to be a resource and cannot be stays a tool. */
export function exposeTools(all: readonly ServedTool[], { name: server, promoteReads }: ServerConfig): ExposedTools {
  const tools: ServedTool[] = [];
  const resources: ServedResource[] = [];
  const warnings: Diagnostic[] = [];
  const taken = new Map<string, string>();
  for (const tool of all) {
    const { expose } = tool.capability;
    const wanted = expose ?? (promoteReads && isPromotable(tool.prepared) ? 'resource' : 'tool');
    const template = wanted === 'tool' ? undefined : planResource(tool.prepared, server);
    const holder = typeof template === 'object' ? taken.get(template.text) : undefined;
    if (typeof template === 'object' && holder === undefined) {
      taken.set(template.text, tool.name);
      resources.push(serveResource(tool, template));
      if (wanted === 'resource') continue;
    } else if (expose !== undefined && template !== undefined) {
      const fault = typeof template === 'string' ? template : `${holder} has its URI`;
      warnings.push({ severity: 'warning', code: 'no-resource', summary: `server "${server}": ${tool.name} is no resource: ${fault}` });
    }
    tools.push(tool);
  }
  return { tools, resources, warnings };
}

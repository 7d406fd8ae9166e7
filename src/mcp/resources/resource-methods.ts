import type { JsonObject } from '../../model/index.js';
import type { ServedResource, ToolSet } from '../../registry/index.js';
import type { CallParts } from '../call-served-tool.js';
import { listPage } from '../list-page.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';
import { readResource } from './read-resource.js';

/** `resources/list`, `resources/templates/list` and `resources/read` (MCP: "Resources"). A caller sees and reads what its groups may call. */
export interface ResourceMethods {
  list(params: JsonObject, context: RequestContext): JsonObject;
  listTemplates(params: JsonObject, context: RequestContext): JsonObject;
  /** Throws `McpFault` for a URI that is no resource's, and for a read that failed. */
  read(params: JsonObject, context: RequestContext): Promise<JsonObject>;
}

export function createResourceMethods({ resources }: ToolSet, parts: CallParts, pageSize: number): ResourceMethods {
  // A URI of two templates is that of the one that says more about it.
  const byPrecision = [...resources].sort((a, b) => precisionOf(b) - precisionOf(a));
  const allowed = (context: RequestContext) => resources.filter(({ tool }) => tool.isAllowedFor(context.principal));
  return {
    list: (params, context) =>
      listPage(
        'resources',
        allowed(context).flatMap(({ listed }) => listed ?? []),
        params,
        pageSize,
      ),
    listTemplates: (params, context) =>
      listPage(
        'resourceTemplates',
        allowed(context).flatMap(({ listedTemplate }) => listedTemplate ?? []),
        params,
        pageSize,
      ),
    async read(params, context) {
      const { uri } = params;
      if (typeof uri !== 'string') throw new McpFault(INVALID_PARAMS, 'resources/read wants { uri }');
      for (const resource of uri.length > MAX_URI ? [] : byPrecision) {
        const values = resource.tool.isAllowedFor(context.principal) ? resource.template.match(uri) : undefined;
        if (values !== undefined) return readResource(resource, uri, values, context, parts);
      }
      const withheld = uri.length > MAX_URI ? undefined : byPrecision.find(({ template }) => template.match(uri) !== undefined);
      if (withheld !== undefined) parts.onUnknownTool?.(withheld.tool.name, context);
      throw new McpFault(INVALID_PARAMS, `There is no resource ${uri.slice(0, MAX_SHOWN)}`, { uri: uri.slice(0, MAX_SHOWN) });
    },
  };
}

const MAX_URI = 8_000;
const MAX_SHOWN = 200;

/** Characters of the template that are no variables. */
function precisionOf({ template }: ServedResource): number {
  return template.text.replace(/\{[^{}]*\}/g, '').length;
}

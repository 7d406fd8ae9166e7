import type { UriTemplate } from '../../capability/index.js';
import { sanitizeText } from '../../planning/index.js';
import type { ServedTool } from '../tool-set.js';
import type { ListedResource, ServedResource } from './served-resource.js';

/** A tool as the resource that its template says, with what clients list; texts as the tool's profile wants them. */
export function serveResource(tool: ServedTool, template: UriTemplate): ServedResource {
  const { capability, profile } = tool;
  const text = (value: string): string => (profile.sanitizeDescriptions ? sanitizeText(value) : value);
  const mimeType = capability.resource?.mime_type ?? (capability.schema.output === undefined ? undefined : 'application/json');
  const head: ListedResource = {
    name: tool.name,
    ...(capability.title === undefined ? {} : { title: text(capability.title) }),
    description: text(capability.description),
    ...(mimeType === undefined ? {} : { mimeType }),
  };
  return {
    tool,
    template,
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(template.fixed === undefined ? {} : { listed: { uri: template.fixed, ...head } }),
    ...(template.variables.length === 0 ? {} : { listedTemplate: { uriTemplate: template.text, ...head } }),
  };
}

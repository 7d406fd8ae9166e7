import type { UriTemplate } from '../../capability/index.js';
import type { JsonObject } from '../../model/index.js';
import type { ServedTool } from '../tool-set.js';

/** A resource or template as MCP clients list it. */
export interface ListedResource extends JsonObject {
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly mimeType?: string;
}

/** A read that clients may fetch by URI. Its tool holds the call, whether or not it is listed as a tool too. */
export interface ServedResource {
  readonly tool: ServedTool;
  readonly template: UriTemplate;
  readonly mimeType?: string;
  /** Present when it can be read without variables. */
  readonly listed?: ListedResource;
  /** Present when it has variables. */
  readonly listedTemplate?: ListedResource;
}

import type { KeptOutline, ToolOutline } from '../activation/index.js';
import { type Capability, isJsonObject, type JsonObject } from '../model/index.js';
import { type ContextIntegrityProfile, sanitizeText } from '../planning/index.js';
import { lowerInputSchema, lowerOutputSchema } from '../schema/index.js';
import { PAGINATION_ARGUMENTS, type PreparedCall, prepareCall } from '../upstream/index.js';
import type { ListedTool, ToolListing } from './tool-set.js';

/** What a listed tool may weigh; its output schema is advertised only as deep as fits beside the rest (DESIGN section 9). */
const LISTED_BYTES = 2048;
const LEAST_OUTPUT_BYTES = 256;

/**
 * The tool that clients list: schemas lowered, all four annotations explicit, texts as the profile wants them. Made once for a prepared call.
 *
 * @param outline what `outlineTool` made of the same capability.
 */
export function listTool(
  name: string,
  prepared: PreparedCall,
  { sanitizeDescriptions }: ContextIntegrityProfile,
  outline?: KeptOutline,
): ToolListing {
  const known = listings.get(prepared);
  if (known?.name === name && known.isSanitized === sanitizeDescriptions) return known.listing;
  const listing = createListing(name, prepared, sanitizeDescriptions, outline);
  listings.set(prepared, { name, isSanitized: sanitizeDescriptions, listing });
  return listing;
}

/** A reload takes prepared calls over. */
const listings = new WeakMap<PreparedCall, { readonly name: string; readonly isSanitized: boolean; readonly listing: ToolListing }>();

function createListing(name: string, prepared: PreparedCall, isSanitized: boolean, outline: KeptOutline | undefined): ToolListing {
  const { capability } = prepared;
  const own = name === capability.name && isSanitized ? outline : undefined;
  let known: ListedTool | undefined;
  const listed = (): ListedTool => {
    known ??= {
      ...(own?.listed() ?? drawTool(name, capability, isSanitized, outline?.listed().inputSchema)),
      annotations: annotationsOf(prepared),
    };
    return known;
  };
  return {
    listed,
    listedJson() {
      if (own === undefined) return Buffer.from(JSON.stringify(listed()));
      const annotations = Buffer.from(`,"annotations":${JSON.stringify(annotationsOf(prepared))}}`);
      return Buffer.concat([own.json().subarray(0, -1), annotations]);
    },
  };
}

/** @returns an outline for `listTool`. */
export function outlineTool(capability: Capability): ToolOutline {
  return { listed: drawTool(capability.name, capability, true), preparesAnywhere: preparesAnywhere(capability) };
}

/** With nothing set there is nothing in what is prepared that could be otherwise. */
function preparesAnywhere(capability: Capability): boolean {
  try {
    prepareCall(capability, { environment: {}, digest: '' });
    return true;
  } catch {
    return false;
  }
}

/** @param inputSchema as it was drawn before. */
function drawTool(name: string, capability: Capability, isSanitized: boolean, inputSchema?: JsonObject): ToolOutline['listed'] {
  const text = (value: string): string => (isSanitized ? sanitizeText(value) : value);
  const head = {
    name,
    ...(capability.title === undefined ? {} : { title: text(capability.title) }),
    description: text(capability.description),
    inputSchema: inputSchema ?? lowerInputSchema(withPaging(capability)),
  };
  const outputSchema = listOutputSchema(capability, LISTED_BYTES - JSON.stringify(head).length);
  return { ...head, ...(outputSchema === undefined ? {} : { outputSchema }) };
}

/** MCP annotations; what the file does not say follows from the method (RFC 9110 section 9.2), and in doubt the worse. */
export function annotationsOf(prepared: PreparedCall): ListedTool['annotations'] {
  const { metadata, providers } = prepared.capability;
  const method = providers.primary.service === 'rest' ? (providers.primary.config.method ?? 'GET').toUpperCase() : 'POST';
  const isAdditive = providers.primary.service === 'rest' && method === 'POST';
  return {
    readOnlyHint: prepared.isRead,
    destructiveHint: !prepared.isRead && (metadata?.destructive ?? !isAdditive),
    idempotentHint: prepared.isIdempotent,
    openWorldHint: metadata?.open_world ?? true,
  };
}

/** The whole result schema, lowered; `undefined` when the file has none. */
export function listOutputSchema({ schema: { output } }: Capability, maxBytes?: number): JsonObject | undefined {
  if (output === undefined) return undefined;
  return lowerOutputSchema(output, maxBytes === undefined ? {} : { maxBytes: Math.max(maxBytes, LEAST_OUTPUT_BYTES) });
}

/** The gateway follows pages itself and takes arguments for that. */
function withPaging({ schema: { input }, providers }: Capability): Capability['schema']['input'] {
  const isPaged = [providers.primary, ...(providers.fallback ?? [])].some(({ config }) => config.pagination !== undefined);
  if (!isPaged || !isJsonObject(input)) return input;
  return { ...input, properties: { ...PAGINATION_ARGUMENTS, ...(isJsonObject(input.properties) ? input.properties : {}) } };
}

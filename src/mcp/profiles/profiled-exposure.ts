import type { ServerConfig } from '../../config/index.js';
import { isJsonObject, type JsonObject } from '../../model/index.js';
import type { ListedTool } from '../../registry/index.js';
import { fitInputSchema } from '../../schema/index.js';
import type { Exposure } from '../exposure/exposure.js';
import type { RequestContext } from '../request-context.js';
import { chooseProfile } from './choose-profile.js';
import type { ClientProfile } from './client-profile.js';
import { fitPropertyNames, restoreNames } from './property-names.js';

/** What one client sees of a list, and what its calls mean. */
interface View {
  readonly tools: readonly ListedTool[];
  /** By listed name; only tools that differ. */
  readonly changed: ReadonlyMap<string, { readonly name: string; readonly ownNames: ReadonlyMap<string, string> }>;
}

/** The exposure as the profile of each client has it: tools listed in the form that it takes, and calls put back into ours. */
export function withProfiles(exposure: Exposure, configured: ServerConfig['clientProfile']): Exposure {
  if (configured === 'default') return exposure;
  const views = new Map<ClientProfile, WeakMap<readonly ListedTool[], View>>();

  function viewFor(context: RequestContext): View | undefined {
    const profile = chooseProfile(configured, context.clientName);
    if (profile === undefined) return undefined;
    const known = views.get(profile) ?? new WeakMap<readonly ListedTool[], View>();
    views.set(profile, known);
    const listing = exposure.list(context);
    const view = known.get(listing) ?? createView(listing, profile);
    known.set(listing, view);
    return view;
  }

  return {
    ...(exposure.instructions === undefined ? {} : { instructions: exposure.instructions }),
    list: (context) => viewFor(context)?.tools ?? exposure.list(context),
    entries: (context) => (chooseProfile(configured, context.clientName) === undefined ? exposure.entries?.(context) : undefined),
    call(name, args, context) {
      const changed = viewFor(context)?.changed.get(name);
      if (changed === undefined) return exposure.call(name, args, context);
      const restored = restoreNames(args, changed.ownNames);
      return exposure.call(changed.name, isJsonObject(restored) ? restored : args, context);
    },
  };
}

function createView(listing: readonly ListedTool[], profile: ClientProfile): View {
  const changed = new Map<string, { name: string; ownNames: ReadonlyMap<string, string> }>();
  const taken = new Set(listing.map(({ name }) => name));
  const tools = listing.map((tool) => {
    const name = freeName(tool.name, profile.fitName?.(tool.name) ?? tool.name, taken);
    const dialect: JsonObject = profile.dialect === undefined ? tool.inputSchema : fitInputSchema(tool.inputSchema, profile.dialect);
    const { schema, ownNames } = profile.fitsPropertyNames === undefined ? { schema: dialect, ownNames: NONE } : fitPropertyNames(dialect);
    if (name !== tool.name || ownNames.size > 0) changed.set(name, { name: tool.name, ownNames });
    return { ...tool, name, inputSchema: schema };
  });
  return { tools: tools.sort((a, b) => (a.name < b.name ? -1 : 1)), changed };
}

/** The fitted name, with more of `_` in front where another tool of the list has it. */
function freeName(own: string, fitted: string, taken: ReadonlySet<string>): string {
  let name = fitted;
  while (name !== own && taken.has(name)) name = `_${name}`;
  return name;
}

const NONE: ReadonlyMap<string, string> = new Map();

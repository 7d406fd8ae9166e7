import type { JsonObject } from '../model/index.js';
import { annotationsOf } from './list-tool.js';
import type { Registry } from './load-registry.js';
import type { ToolEffect } from './tool-set.js';

/** What a registry serves and holds, for `config check` and `cap list`; keys as published. */
export interface RegistryDescription {
  readonly servers: readonly {
    readonly name: string;
    readonly tools: readonly ToolDescription[];
    /** URIs and URI templates. */
    readonly resources: readonly string[];
    readonly prompts: readonly string[];
    readonly held: readonly HeldDescription[];
    /** Forbidden by `allow` and `deny` of the policy. */
    readonly forbidden: readonly string[];
    /** Left out by `marked_only` of the policy. */
    readonly unmarked: readonly string[];
    /** Names that were fitted to what clients accept. */
    readonly renamed: readonly { readonly name: string; readonly served_as: string }[];
    readonly auth_origins?: readonly string[];
    readonly warnings: readonly string[];
    readonly error?: string;
  }[];
}

export interface ToolDescription {
  readonly name: string;
  readonly path: string;
  readonly effect: ToolEffect;
  readonly annotations: JsonObject;
}

export interface HeldDescription {
  readonly path: string;
  readonly name?: string;
  readonly reason: string;
  readonly command: string;
}

export function describeRegistry(registry: Registry): RegistryDescription {
  return {
    servers: registry.servers.map(({ config, toolSet, failure }) => ({
      name: config.name,
      tools: (toolSet?.tools ?? []).map((tool) => ({
        name: tool.name,
        path: tool.path,
        effect: tool.effect,
        annotations: annotationsOf(tool.prepared),
      })),
      resources: (toolSet?.resources ?? []).map(({ template }) => template.text),
      prompts: (toolSet?.prompts ?? []).map(({ name }) => name),
      held: (toolSet?.held ?? []).map(({ path, name, reason, command }) => ({
        path,
        ...(name === undefined ? {} : { name }),
        reason,
        command,
      })),
      forbidden: toolSet?.forbidden ?? [],
      unmarked: toolSet?.unmarked ?? [],
      renamed: (toolSet?.renamed ?? []).map(({ name, servedAs }) => ({ name, served_as: servedAs })),
      ...(toolSet?.authOrigins === undefined ? {} : { auth_origins: toolSet.authOrigins }),
      warnings: (toolSet?.warnings ?? []).map(({ summary }) => summary),
      ...(failure === undefined ? {} : { error: failure.message }),
    })),
  };
}

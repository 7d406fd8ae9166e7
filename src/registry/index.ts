export { AGGREGATE_NAME, aggregateToolSet } from './aggregate-tool-set.js';
export { describeRegistry, type HeldDescription, type RegistryDescription, type ToolDescription } from './describe-registry.js';
export { annotationsOf, listOutputSchema } from './list-tool.js';
export { loadRegistry, type MountedServer, type Registry, type RegistryDeps, type ReloadReport } from './load-registry.js';
export type { ServedPrompt } from './prompts/index.js';
export type { ListedResource, ServedResource } from './resources/index.js';
export { countGates } from './spec-mount.js';
export type { HeldTool, ListedTool, ServedTool, ToolEffect, ToolSet } from './tool-set.js';
export { type FileWatch, watchDirectories } from './watch-directories.js';

import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { type CompiledFiles, EMPTY_LOCK, inspectRoot, openCompiledFiles, type RootInspection } from '../activation/index.js';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import { GatewayError } from '../model/index.js';
import { outlineTool } from './list-tool.js';
import type { RegistryDeps } from './load-registry.js';

/** Says what of an active root is served; what was parsed before, by this process or one before it, is not parsed again. */
export type RootInspector = (dir: string, server: ServerConfig, config: GatewayConfig) => Promise<RootInspection>;

/** @throws GatewayError as `inspectRoot`; `source-not-found` for a directory that is not there. */
export function createRootInspector({ activation, environment, version, observer }: RegistryDeps): RootInspector {
  const opened = new Map<string, Promise<CompiledFiles>>();
  return async (dir, server, config) => {
    const found = await stat(dir).catch(() => undefined);
    // Nothing of a description was accepted yet.
    if (found === undefined && server.specs.length > 0) return { served: [], held: [], lock: EMPTY_LOCK, warnings: [] };
    if (found?.isDirectory() !== true) {
      throw new GatewayError('source-not-found', `server "${server.name}": there is no directory ${relative(activation.cwd, dir)}`, {
        hint: 'Activating a draft makes it: `mcp-gateway cap activate PATH`.',
      });
    }
    const compiled = opened.get(dir) ?? openCompiledFiles(dir, { environment, version, outline: outlineTool });
    opened.set(dir, compiled);
    return inspectRoot(
      dir,
      {
        integrity: config.capabilities.integrity,
        trustedKeys: config.capabilities.trustedKeys,
        ...(server.baseUrl === undefined ? {} : { typedOrigins: [new URL(server.baseUrl).origin] }),
        compiled: await compiled,
        onParsed: (done, of) => observer.progress(`${basename(dir)}: read ${done} of ${of} capability files for the first time`),
      },
      activation,
    );
  };
}

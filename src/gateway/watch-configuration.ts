import { type FileWatch, type Registry, watchDirectories } from '../registry/index.js';

/**
 * Calls `onChange` when an active root or the configuration file changes; follows the registry when a reload names other roots.
 *
 * @param readAt when the registry began to read them, in milliseconds since 1970: they may have changed while it did.
 */
export function watchConfiguration(registry: Registry, readAt: number, onChange: () => void): FileWatch {
  let watched = '';
  let watch: FileWatch | undefined;
  const follow = (options: { readonly since?: number } = {}): void => {
    const paths = pathsOf(registry);
    const key = JSON.stringify(paths);
    if (key === watched) return;
    watched = key;
    watch?.close();
    watch = watchDirectories(paths, onChange, options);
  };
  follow({ since: readAt });
  const unsubscribe = registry.onReload(() => follow());
  return {
    close() {
      unsubscribe();
      watch?.close();
    },
  };
}

function pathsOf({ config }: Registry): readonly string[] {
  const roots = config.servers.flatMap((server) => server.roots.map(({ dir }) => dir));
  return [...new Set([...roots, ...(config.path === undefined ? [] : [config.path])])];
}

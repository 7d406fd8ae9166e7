import { createRequire } from 'node:module';

const packageJson: unknown = createRequire(import.meta.url)('../../package.json');

/** Version of this tool, from package.json; it stands in plans, stamps and `--version`. */
export const TOOL_VERSION: string =
  typeof packageJson === 'object' && packageJson !== null && 'version' in packageJson ? String(packageJson.version) : '0.0.0';

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path =
  process.env.GITHUB ??
  fileURLToPath(new URL('../../conformance/node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url));

/** GitHub's description, 13 MB: GITHUB=path, or what `npm ci --prefix conformance` installs; `undefined` where there is none. */
export const githubDescription = existsSync(path) ? path : undefined;

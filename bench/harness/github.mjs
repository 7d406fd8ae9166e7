import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const conformance = fileURLToPath(new URL('../../conformance/', import.meta.url));
const path = process.env.GITHUB ?? join(conformance, 'node_modules/@octokit/openapi/generated/api.github.com.json');

/** GitHub's description, 13 MB: GITHUB=path, or what `npm ci --prefix conformance` installs; `undefined` where there is none. */
export const githubDescription = existsSync(path) ? path : undefined;

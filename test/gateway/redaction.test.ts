import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashKey } from '../hash-key.js';
import { type Collector, startCollector } from './collector.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf } from './world.js';

/** What must turn up where it is sent, and in no log, metric, audit or trace. */
const SECRETS = {
  API_TOKEN: 'canary-api-token-7Fq2',
  CALLER_KEY: 'canary-caller-key-8Hs3',
  AUDIT_KEY: 'canary-audit-key-9Jt4',
  OTLP_TOKEN: 'canary-otlp-token-1Ku5',
};
const ARGUMENT = 'canary-argument-2Lv6';
const ANSWER = 'canary-answer-3Mw7';

const answers: [string, number, string][] = [
  ['a success', 200, '{}'],
  ['an error that echoes the request', 400, 'ECHO'],
  ['a refusal that echoes the request', 401, 'ECHO'],
  ['a failure', 503, 'ECHO'],
  ['a text that holds secrets', 200, ANSWER],
];

test.each(answers)('after %s, nothing secret is in log, metrics, audit or traces', async (_what, status, text) => {
  const collector: Collector = await startCollector();
  const api: Api = await startApi((req, res) => {
    const echo = `${req.url} ${JSON.stringify(req.headers)} ${ANSWER}`;
    res.writeHead(status, { 'content-type': text === '{}' ? 'application/json' : 'text/plain' }).end(text === 'ECHO' ? echo : text);
  });
  const world = await createWorld();
  try {
    await world.write(
      'caps/a.yaml',
      fileText('get_pet', api.origin).replace('auth: { required: false }', 'auth: { required: true, type: bearer, key: env:UNUSED }'),
    );
    const gateway = await world.start(
      `observability:
  metrics: { listen: 0 }
  audit: { key: "\${AUDIT_KEY}" }
  tracing: { otlp: "${collector.origin}", headers: { authorization: "Bearer \${OTLP_TOKEN}" } }
servers:
  - name: pets
    capabilities: caps
    auth: { type: bearer, token: "\${API_TOKEN}", origins: ["${api.origin}"] }
    access: { type: keys, keys: [{ name: alice, sha256: ${hashKey(SECRETS.CALLER_KEY)} }] }
    upstream: { attempts: 1 }
`,
      { env: SECRETS },
    );
    const client = await connect(urlOf(gateway, 'pets'), 'modern', { authorization: `Bearer ${SECRETS.CALLER_KEY}` });
    await client.callTool({ name: 'get_pet', arguments: { q: ARGUMENT } });
    await client.callTool({ name: 'get_pet', arguments: { q: [ARGUMENT] } });
    await client.callTool({ name: 'none', arguments: { q: ARGUMENT } }).catch(() => {});
    await fetch(`${urlOf(gateway, 'pets')}?key=${SECRETS.CALLER_KEY}`, {
      method: 'POST',
      headers: { authorization: `Bearer wrong-${SECRETS.CALLER_KEY}` },
    });
    await client.close();
    const metrics = await (await fetch(gateway.metricsUrl ?? '')).text();
    await gateway.close();

    expect(JSON.stringify(api.requests)).toMatch(new RegExp(`${SECRETS.API_TOKEN}.*|${ARGUMENT}`));
    expect(JSON.stringify(collector.headers())).toContain(SECRETS.OTLP_TOKEN);
    const audit = join(world.dir, 'audit');
    const files = await Promise.all((await readdir(audit)).map((name) => readFile(join(audit, name), 'utf8')));
    const told = { log: world.log.join(''), metrics, audit: files.join(''), traces: collector.bodies().join('') };
    expect(told.log).toContain('tool=get_pet');
    expect(told.metrics).toContain('tool="get_pet"');
    expect(told.audit).toContain('"tool":"get_pet"');
    expect(told.traces).toContain('tools/call get_pet');
    for (const [where, what] of Object.entries(told)) expect(`${where}: ${/canary[\w-]*/.exec(what)?.[0]}`).toBe(`${where}: undefined`);
  } finally {
    await world.close();
    await collector.close();
    await api.close();
  }
});

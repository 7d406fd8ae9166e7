import { fileURLToPath } from 'node:url';
import { capabilityFile, createProject, KEY } from '../harness/project.mjs';
import { modernCall } from '../harness/requests.mjs';
import { measureRounds, rowsAgainst } from '../harness/rounds.mjs';
import { signIn } from '../harness/sign-in.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf } from '../servers/bodies.mjs';

export const summary =
  'Calls of a user who signed in at the API (`access: oauth`), with the API token that the gateway relays, against the same calls with a key and no token, in one process; the store is in memory';

const server = (name) => fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url));

/** 1, 16 and 64 calls in flight. */
export async function* run({ load, rounds, milliseconds, isQuick, note }) {
  const upstream = await startProcess([server('upstream')], { role: 'other' });
  const authorization = await startProcess([server('authorization')], { role: 'other' });
  const project = createProject(
    { 'called.yaml': capabilityFile('get_thing_1kb', upstream.origin, '1kb').replace('required: false', 'required: true, type: oauth2') },
    { isWatched: true, servers: relayServer(upstream.origin, authorization.origin) },
  );
  const gateway = await project.start();
  try {
    const token = await signIn(`${gateway.origin}/relay`);
    const target = (name, request) => ({ name, process: gateway, origin: gateway.origin, request, minBytes: bodyOf('1kb').length });
    const targets = [
      target('a key', modernCall(gateway.origin, '/bench/mcp', 'get_thing_1kb')),
      target('relayed token', modernCall(gateway.origin, '/relay/mcp', 'get_thing_1kb').replace(KEY, token)),
    ];
    for (const concurrency of isQuick ? [16] : [1, 16, 64]) {
      note(`oauth, ${concurrency} in flight`);
      const { readings, settled } = await measureRounds(load, { targets, floor: targets[0], concurrency, rounds, milliseconds });
      yield { title: `1kb, ${concurrency} in flight`, settled, rows: rowsAgainst('a key', 'of_calls_with_a_key', readings) };
    }
  } finally {
    await Promise.all([gateway, upstream, authorization].map((one) => one.stop()));
    project.remove();
  }
}

/** The same files behind a sign-in. */
function relayServer(upstream, authorization) {
  return `  - name: relay
    capabilities: files
    base_url: ${upstream}
    access: oauth
    policy: { allow: ["effect:read"] }
    auth:
      type: oauth2
      flow: authorization_code
      authorization_url: ${authorization}/authorize
      token_url: ${authorization}/token
      client_id: bench
      client_secret: a-secret-of-the-bench
`;
}

import { expect, it } from 'vitest';
import type { GatewayConfig } from '../../src/config/index.js';
import { loadConfig } from '../../src/config/index.js';
import { createConfigReader } from '../../src/gateway/config-reader.js';
import { createLogger } from '../../src/gateway/create-logger.js';
import { GatewayError } from '../../src/model/index.js';

const started = await loadConfig(undefined, { directories: ['caps'] }, {}, '/tmp');
const fault = (message: string) => new GatewayError('config-invalid', message);
const elsewhere: GatewayConfig = { ...started, server: { ...started.server, port: 9999 } };

/** What is logged at each reading. */
async function readEach(readings: readonly { readonly gives: GatewayConfig | GatewayError; readonly isAsked?: true }[]) {
  let now: GatewayConfig | GatewayError = started;
  const lines: string[] = [];
  const logger = createLogger({ level: 'info', format: 'json' }, (line) => void lines.push(line));
  const readConfig = createConfigReader(
    { config: started },
    async () => {
      if (now instanceof GatewayError) throw now;
      return now;
    },
    logger,
  );
  const said: string[][] = [];
  for (const { gives, isAsked } of readings) {
    now = gives;
    await readConfig(isAsked);
    said.push(lines.splice(0).map((line) => JSON.parse(line).reason ?? JSON.parse(line).msg));
  }
  return said;
}

it('tells a fault of the file once, and again to who asks and when it comes back', async () => {
  const said = await readEach([
    { gives: fault('one'), isAsked: true },
    { gives: fault('one') },
    { gives: fault('two') },
    { gives: fault('two'), isAsked: true },
    { gives: started },
    { gives: fault('two') },
  ]);
  expect(said).toEqual([['one'], [], ['two'], ['two'], [], ['two']]);
});

it('tells once what only a start can change', async () => {
  const says = 'server.host and server.port take effect at the next start';
  const said = await readEach([{ gives: elsewhere }, { gives: elsewhere }, { gives: started }, { gives: elsewhere }]);
  expect(said).toEqual([[says], [], [], [says]]);
});

import { systemContext } from '../../src/activation/index.js';
import { loadConfig } from '../../src/config/index.js';
import { createLogger } from '../../src/gateway/index.js';
import { serveStdio } from '../../src/gateway/serve-stdio.js';

// A gateway on standard input and output, as the CLI starts it: `stdio-child.ts DIR [SERVER]`.
const [dir = '.', server] = process.argv.slice(2);
const reloadConfig = () => loadConfig('gateway.yaml', {}, process.env, dir);
const config = await reloadConfig();
const served = await serveStdio({
  config,
  reloadConfig,
  ...(server === undefined ? {} : { server }),
  environment: process.env,
  logger: createLogger(config.log, (line) => void process.stderr.write(line)),
  version: '1.2.3',
  activation: systemContext(dir),
});
await served.closed;
process.stderr.write('ended\n');

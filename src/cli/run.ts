import { CommanderError } from 'commander';
// Not through model/index.ts: that loads zod, and `--version` must not wait for it.
import { GatewayError } from '../model/gateway-error.js';
import { answerRefusal } from './answered-flags.js';
import type { CliIo } from './io.js';
import { createProgram } from './program.js';
import { renderFailure } from './render/failure.js';

/**
 * Runs one command line and returns its exit code: 0 success, 1 failure, 2 only with `--detailed-exitcode`
 * (there are changes), 130 interrupted. Expected failures are printed as one message; anything else is a
 * bug and prints its stack.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let code = 0;
  const program = createProgram(io, (value) => {
    code = value;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.help') return error.exitCode;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : fail(usageError(error, argv), argv, io);
    if (error instanceof GatewayError) return fail(error, argv, io);
    if (io.signal.aborted) return 130;
    io.stderr(`mcp-gateway: this is a bug; please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

function fail(error: GatewayError, argv: readonly string[], io: CliIo): number {
  const { stdout, stderr } = renderFailure(error, wantsJson(argv));
  if (stdout !== '') io.stdout(stdout);
  io.stderr(stderr);
  return 1;
}

/** Commander words its messages `error: …`, with a suggestion on a line of its own. What stands behind `=` may be a secret. */
function usageError(error: CommanderError, argv: readonly string[]): GatewayError {
  const [said = '', near] = error.message.replace(/^error: /, '').split(/\n\(Did you mean (.*)\?\)/s);
  const message = error.code === 'commander.unknownOption' ? said.replace(/=.*$/s, "'") : said;
  const hint = answerRefusal(message, error.code, argv);
  if (hint !== undefined) return new GatewayError('usage', message, { hint });
  return new GatewayError('usage', near === undefined ? message : `${message}; did you mean ${near}?`);
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === '--format=json' || word === '-fjson' || ((word === '--format' || word === '-f') && argv[index + 1] === 'json'),
  );
}

import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What a worker is asked; the answer is an `EvaluationReply`. Values travel as JSON text, which is cheaper than cloning. */
export interface EvaluationRequest {
  readonly expression: string;
  readonly input: string;
  readonly timeoutMs: number;
}

export type EvaluationReply = { readonly json: string } | { readonly error: string };

/**
 * A thread that evaluates JSONata, one request at a time, with bounded memory and stack. Its first message says that it is ready. It never keeps the process alive.
 * Its program is text, so that it starts the same from sources, from `dist` and in a bundle.
 */
export function startExpressionWorker(): Worker {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { jsonata: createRequire(import.meta.url).resolve('jsonata') },
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    execArgv: [],
    env: {},
  });
  worker.unref();
  return worker;
}

const MAX_STACK = 500;
const MAX_RESULT_CHARACTERS = 32 * 1024 * 1024;

const PROGRAM = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const jsonata = require(workerData.jsonata);
const compiled = new Map();
parentPort.on('message', async ({ expression, input, timeoutMs }) => {
  try {
    let program = compiled.get(expression);
    if (program === undefined) {
      program = jsonata(expression, { timeout: timeoutMs, stack: ${MAX_STACK} });
      program.registerFunction('eval', () => { throw new Error('$eval is not allowed'); });
      if (compiled.size > 1000) compiled.clear();
      compiled.set(expression, program);
    }
    const json = JSON.stringify(await program.evaluate(JSON.parse(input))) ?? 'null';
    if (json.length > ${MAX_RESULT_CHARACTERS}) throw new Error('the result is too large');
    parentPort.postMessage({ json });
  } catch (error) {
    parentPort.postMessage({ error: String(error && error.message || error).slice(0, 300) });
  }
});
parentPort.postMessage('ready');
`;

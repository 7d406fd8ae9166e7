import type { Worker } from 'node:worker_threads';
import type { Json } from '../../model/index.js';
import { type EvaluationReply, type EvaluationRequest, startExpressionWorker } from './expression-worker.js';

/** An expression that failed, ran too long or grew too large. The message is fit for a model. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

export interface ExpressionRunner {
  /** The value of the expression over a JSON text; `null` where JSONata has nothing. Throws `ExpressionError`. */
  evaluate(expression: string, input: string): Promise<Json>;
  close(): Promise<void>;
}

/**
 * Evaluates JSONata in one worker thread, in order of arrival. The evaluator stops itself after `timeoutMs`; a step that does not come
 * back to it (a backtracking regex, a giant `$pad`) is ended with its thread `KILL_MARGIN_MS` later, and the next request starts a new one.
 * The thread starts with the first request.
 */
export function createExpressionRunner(timeoutMs = 100): ExpressionRunner {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let closed = false;

  async function evaluateNow(expression: string, input: string): Promise<Json> {
    if (closed) throw new ExpressionError('the gateway is stopping');
    const thread = worker ?? startExpressionWorker();
    if (worker === undefined) await untilReady(thread);
    worker = thread;
    try {
      return await request(thread, { expression, input, timeoutMs });
    } catch (error) {
      if (error instanceof ThreadEnded) {
        worker = undefined;
        void thread.terminate();
        throw new ExpressionError(error.message);
      }
      throw error;
    }
  }

  return {
    evaluate(expression, input) {
      if (waiting >= MAX_WAITING) return Promise.reject(new ExpressionError('too many expressions are waiting; try again'));
      waiting++;
      const result = last.then(() => evaluateNow(expression, input)).finally(() => waiting--);
      last = result.catch(() => undefined); // its caller hears of it; the queue goes on
      return result;
    },
    async close() {
      closed = true;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

const MAX_WAITING = 1000;
const KILL_MARGIN_MS = 150;
const KILL_MARGIN_MS_PER_MEGABYTE = 50;

class ThreadEnded extends Error {}

function request(thread: Worker, evaluation: EvaluationRequest): Promise<Json> {
  const margin = KILL_MARGIN_MS + (evaluation.input.length / 1_000_000) * KILL_MARGIN_MS_PER_MEGABYTE;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooLong())), evaluation.timeoutMs + margin);
    const onMessage = (reply: EvaluationReply) =>
      settle(() => ('json' in reply ? resolve(JSON.parse(reply.json)) : reject(new ExpressionError(reply.error))));
    const onError = (error: Error) => settle(() => reject(new ThreadEnded(`the expression was stopped: ${error.message}`)));
    const onExit = () => settle(() => reject(new ThreadEnded('the expression was stopped')));
    const tooLong = () => new ThreadEnded(`the expression ran longer than ${evaluation.timeoutMs} ms and was stopped`);
    function settle(then: () => void) {
      clearTimeout(timer);
      thread.off('message', onMessage);
      thread.off('error', onError);
      thread.off('exit', onExit);
      then();
    }
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.on('exit', onExit);
    thread.postMessage(evaluation);
  });
}

/** Loading JSONata takes longer than many an expression may. */
function untilReady(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('message', () => {
      thread.off('error', reject);
      resolve();
    });
    thread.once('error', reject);
  });
}

import { isJsonObject, type JsonObject } from '../model/index.js';
import { createCachedCalls } from './cached-calls.js';
import type { CallResult } from './call-result.js';
import { createParts } from './create-parts.js';
import { describeError, toolError } from './describe-error.js';
import { describeProblems } from './describe-problems.js';
import { withInputResponses } from './input-required.js';
import { withOwnArguments } from './own-arguments.js';
import { readPageBudget } from './pagination.js';
import type { PreparedCall } from './prepared-call.js';
import type { CallTally } from './provider-call.js';
import { CallFault, type OriginGate } from './resilience/index.js';
import type { CallToRun } from './run-providers.js';
import { toResult } from './to-result.js';
import { ExpressionError, type ExpressionRunner } from './transform/index.js';
import type { CallContext, Upstream, UpstreamOptions } from './upstream.js';

/**
 * The one way to call an API: connections, gates, cache and expressions that calls share (DESIGN section 9). Opens nothing before the
 * first call.
 */
export function createUpstream(options: UpstreamOptions): Upstream {
  const gates = new Map<string, OriginGate>();
  const parts = createParts(options, gates);
  const runCall = createCachedCalls(options, parts);

  async function call(prepared: PreparedCall, args: JsonObject, context: CallContext): Promise<CallResult> {
    const tally: CallTally = { startedAt: performance.now(), attempts: 0, bytes: 0 };
    const problems = prepared.validate(args);
    if (problems.length > 0) return toResult(toolError('arguments', describeProblems(prepared.capability, problems)), prepared, tally);
    try {
      const run = startRun(prepared, args, context, tally, parts.expressions);
      return await runCall(run instanceof Promise ? await run : run);
    } catch (error) {
      const cause = context.signal?.aborted === true ? new CallFault('cancelled', 'the call was cancelled') : error;
      return toResult(describeError(cause, prepared), prepared, tally);
    }
  }

  return {
    call,
    status: () => [...gates].map(([origin, gate]) => ({ origin, breaker: gate.breaker, active: gate.active, queued: gate.queued })),
    async close() {
      await Promise.all([parts.dispatchers.close(), parts.expressions.close()]);
    },
  };
}

/** Splits off the gateway's own arguments, puts in those that the operator gives, and applies `transform.request`. */
function startRun(
  prepared: PreparedCall,
  args: JsonObject,
  context: CallContext,
  tally: CallTally,
  expressions: ExpressionRunner,
): CallToRun | Promise<CallToRun> {
  const { input } = prepared.capability.schema;
  const paginates = prepared.providers.some(({ pagination }) => pagination !== undefined);
  const budget = paginates ? readPageBudget(args, input) : { args, maxPages: 1, maxItems: Number.POSITIVE_INFINITY, follows: false };
  const own = withOwnArguments(budget.args, prepared.ownArguments);
  const whole = withInputResponses(own, prepared.capability.providers.primary.config.input_required, context.input);
  if (prepared.requestExpression === undefined) return { prepared, args: whole, budget, context, tally };
  return expressions.evaluate(prepared.requestExpression, JSON.stringify(whole)).then((changed) => {
    if (!isJsonObject(changed)) throw new ExpressionError('transform.request gave no object of arguments');
    return { prepared, args: changed, budget, context, tally };
  });
}

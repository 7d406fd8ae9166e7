import { randomUUID } from 'node:crypto';
import { GatewayError, isJsonObject, type JsonObject } from '../../model/index.js';
import type { ServedTool } from '../../registry/index.js';
import type { Store } from '../../store/index.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';
import { bindingOf } from './call-binding.js';
import { describeCall } from './describe-call.js';
import { STATE_TTL_MS, type StateSeal } from './state-seal.js';

/** Whether a call may go on: `undefined`, or the question to ask first, or why it may not (`refusal` is a text for the model). */
export type Confirmation =
  | { readonly question: JsonObject }
  | { readonly refusal: string; readonly failure: 'declined' | 'unconfirmed' }
  | undefined;

export interface ConfirmParts {
  readonly seal: StateSeal;
  /** Remembers which approvals were used; replicas share it. */
  readonly approvals: Pick<Store, 'replace'>;
}

/** The name of the question in `inputRequests`. */
const QUESTION = 'confirm';

/**
 * Asks the user before a call where `policy.confirm` wants that (MCP: "Elicitation", form mode). The answer comes with the request repeated, and
 * counts for exactly that tool, those arguments and that caller, within ten minutes, once.
 *
 * @throws McpFault for an approval of another call, one that has expired, or one that was used.
 */
export async function confirmCall(
  tool: ServedTool,
  args: JsonObject,
  context: RequestContext,
  { seal, approvals }: ConfirmParts,
): Promise<Confirmation> {
  if (tool.confirm === undefined || tool.prepared.validate(args).length > 0) return undefined;
  if (!canBeAsked(context)) {
    if (tool.confirm === 'allow') return undefined;
    return {
      failure: 'unconfirmed',
      refusal: `${tool.name} is only called when the user allows it, and this client cannot ask (MCP elicitation). Nothing was sent. The user can do it by other means.`,
    };
  }
  const { input } = context;
  const answer = input?.responses[QUESTION];
  const binding = bindingOf(tool, args, context);
  const { approval, granted } = input?.state === undefined ? {} : await seal.open(input.state, binding);
  // The user allowed it in a round before, and the API asked something since.
  if (typeof granted === 'string' && (await spend(granted, approvals)) === true) return undefined;
  if (approval === undefined || !isJsonObject(answer)) {
    return { question: await ask(describeCall(tool, args), tool.name, binding, seal) };
  }
  const isFirstUse = typeof approval === 'string' ? await spend(approval, approvals) : false;
  if (isFirstUse === undefined)
    return {
      failure: 'unconfirmed',
      refusal: `Whether the approval of ${tool.name} was used before cannot be told now. Nothing was sent. Try again later.`,
    };
  if (!isFirstUse) throw new McpFault(INVALID_PARAMS, 'The approval in requestState was used already');
  if (answer.action === 'accept' && isJsonObject(answer.content) && answer.content[QUESTION] === true) return undefined;
  return {
    failure: 'declined',
    refusal: `The user did not allow ${tool.name} with these arguments. Nothing was sent. Do not try again unless the user asks for it.`,
  };
}

/** Whether the approval was not used before; `undefined` while the store is away. */
async function spend(approval: string, approvals: ConfirmParts['approvals']): Promise<boolean | undefined> {
  try {
    return await approvals.replace(`approval:${approval}`, undefined, 'used', STATE_TTL_MS);
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'store-unavailable') return undefined;
    throw error;
  }
}

function canBeAsked({ clientCapabilities }: RequestContext): boolean {
  const elicitation = clientCapabilities?.elicitation;
  // Before there were two modes, `{}` was this one.
  return isJsonObject(elicitation) && (elicitation.form !== undefined || elicitation.url === undefined);
}

async function ask(message: string, toolName: string, binding: string, seal: StateSeal): Promise<JsonObject> {
  const requestedSchema = {
    type: 'object',
    properties: { [QUESTION]: { type: 'boolean', title: `Call ${toolName}`, default: false } },
    required: [QUESTION],
  };
  return {
    resultType: 'input_required',
    inputRequests: { [QUESTION]: { method: 'elicitation/create', params: { mode: 'form', message, requestedSchema } } },
    requestState: await seal.seal({ approval: randomUUID() }, binding),
  };
}

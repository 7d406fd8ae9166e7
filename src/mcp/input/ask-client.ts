import { randomUUID } from 'node:crypto';
import { isCredentialName } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { sanitizeText } from '../../planning/index.js';
import type { ServedTool } from '../../registry/index.js';
import type { InputMethod, InputRequest, InputRequired, InputResponses } from '../../upstream/index.js';
import { guardQuestions } from '../guard-result.js';
import { McpFault, MISSING_CLIENT_CAPABILITY } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';
import { bindingOf } from './call-binding.js';
import type { StateSeal } from './state-seal.js';

/** What a client has to offer for each kind of question, and how `servers[].input_required` names it. */
const CAPABILITY_OF: Readonly<Record<InputMethod, 'elicitation' | 'sampling' | 'roots'>> = {
  'elicitation/create': 'elicitation',
  'sampling/createMessage': 'sampling',
  'roots/list': 'roots',
};

/** A question to the client (MCP `InputRequiredResult`), or why it is not passed on: a text for the model. */
export type Asked = { readonly result: JsonObject } | { readonly refusal: string };

/**
 * Passes on what an API wants to know: only kinds that the operator allows for the server, only those that the client can be asked, never a
 * form for credentials (MCP, "Elicitation": "Servers MUST NOT use form mode elicitation to request sensitive information"), and no text
 * that orders a model about, or credential, where the tool's profile looks for it.
 *
 * @throws McpFault when the client can be asked none of it.
 */
export async function askClient(
  tool: ServedTool,
  args: JsonObject,
  { requests, state }: InputRequired,
  context: RequestContext,
  seal: StateSeal,
): Promise<Asked> {
  const entries = Object.entries(requests);
  const forbidden = entries.map(([, { method }]) => CAPABILITY_OF[method]).find((kind) => !tool.inputRequired.has(kind));
  if (forbidden !== undefined)
    return { refusal: `${tool.serverName} asked its caller for ${forbidden}, which is not allowed here. The call was not finished.` };
  if (entries.some(([, request]) => asksForCredential(request)))
    return { refusal: `${tool.serverName} asked for a credential in a form, which is not passed on. The call was not finished.` };
  const guarded = guardQuestions(requests, tool.profile);
  if (guarded === undefined)
    return {
      refusal: `${tool.serverName} asked its caller something that orders a model about; it was withheld. The call was not finished.`,
    };

  const offered = Object.entries(guarded).filter(([, { method }]) => context.clientCapabilities?.[CAPABILITY_OF[method]] !== undefined);
  if (offered.length === 0) {
    const requiredCapabilities = Object.fromEntries(entries.map(([, { method }]) => [CAPABILITY_OF[method], {}]));
    throw new McpFault(
      MISSING_CLIENT_CAPABILITY,
      `${tool.name} needs a client that can be asked: ${Object.keys(requiredCapabilities).join(', ')}`,
      {
        requiredCapabilities,
      },
    );
  }
  return {
    result: {
      resultType: 'input_required',
      inputRequests: Object.fromEntries(offered.map(([name, request]) => [name, clean(request)])),
      requestState: await seal.seal(keptState(tool, state), bindingOf(tool, args, context)),
    },
  };
}

/**
 * What the client answered to the round before, for the API.
 *
 * @throws McpFault for a state that was not made for this tool, these arguments and this caller.
 */
export async function readInput(
  tool: ServedTool,
  args: JsonObject,
  context: RequestContext,
  seal: StateSeal,
): Promise<InputResponses | undefined> {
  const { input } = context;
  if (input === undefined) return undefined;
  const opened = input.state === undefined ? {} : await seal.open(input.state, bindingOf(tool, args, context));
  // What was answered is whether the call may be made at all.
  if (opened.approval !== undefined) return undefined;
  return { responses: input.responses, ...(opened.state === undefined ? {} : { state: opened.state }) };
}

/** The API's own state; where the user allowed the call before, that too, for one more round. */
function keptState({ confirm }: ServedTool, state: Json | undefined): JsonObject {
  return { ...(state === undefined ? {} : { state }), ...(confirm === undefined ? {} : { granted: randomUUID() }) };
}

function asksForCredential({ method, params }: InputRequest): boolean {
  const schema = params.requestedSchema;
  const properties = isJsonObject(schema) && isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
  return method === 'elicitation/create' && properties.some(([name, property]) => isCredentialName(name) || hasCredentialTitle(property));
}

/** What the person reads in front of the field. */
function hasCredentialTitle(property: Json | undefined): boolean {
  return isJsonObject(property) && typeof property.title === 'string' && isCredentialName(property.title);
}

/** The message is read by a person: no control characters in it. */
function clean({ method, params }: InputRequest): JsonObject {
  const { message } = params;
  const cleaned: Json = typeof message === 'string' ? sanitizeText(message).slice(0, MAX_MESSAGE) : (message ?? null);
  return { method, params: message === undefined ? params : { ...params, message: cleaned } };
}

const MAX_MESSAGE = 2000;

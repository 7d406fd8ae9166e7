import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import type { ServedPrompt } from '../../registry/index.js';
import { INVALID_PARAMS, McpFault, MISSING_CLIENT_CAPABILITY } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';

/** Prefix of the names under which arguments are asked for. */
const QUESTION = 'argument.';

/** The arguments given, with what the user answered to the round before. */
export function withAnswers({ prompt }: ServedPrompt, given: Json, { input }: RequestContext): Json {
  if (input === undefined || !isJsonObject(given)) return given;
  const answers = prompt.arguments.flatMap(({ name, ask }) => {
    const answer = ask === undefined ? undefined : input.responses[QUESTION + name];
    const content = isJsonObject(answer) && answer.action === 'accept' && isJsonObject(answer.content) ? answer.content[name] : undefined;
    return typeof content === 'string' ? [[name, content] as const] : [];
  });
  return { ...given, ...Object.fromEntries(answers) };
}

/**
 * A question to the user for every argument that has one and is missing (MCP `InputRequiredResult`); `undefined` when nothing is. An optional one
 * is asked for only where the client can be asked, and not again after it was declined.
 *
 * @throws McpFault for a required one that the user declined, or that the client cannot ask for.
 */
export function askForArguments(
  { name: promptName, prompt }: ServedPrompt,
  values: ReadonlyMap<string, string>,
  { clientCapabilities, input }: RequestContext,
): JsonObject | undefined {
  const missing = prompt.arguments.filter(({ name, ask }) => ask !== undefined && (values.get(name) ?? '') === '');
  const declined = (name: string): boolean => {
    const answer = input?.responses[QUESTION + name];
    return isJsonObject(answer) && (answer.action === 'decline' || answer.action === 'cancel');
  };
  const refused = missing.find(({ name, required }) => required && declined(name));
  if (refused !== undefined) throw new McpFault(INVALID_PARAMS, `The prompt ${promptName} wants "${refused.name}"`);
  const open = missing.filter(({ name }) => !declined(name));
  if (open.length === 0) return undefined;
  if (clientCapabilities?.elicitation === undefined) {
    const required = open.find((argument) => argument.required);
    if (required === undefined) return undefined;
    throw new McpFault(MISSING_CLIENT_CAPABILITY, `The prompt ${promptName} wants "${required.name}", or a client that can ask for it`, {
      requiredCapabilities: { elicitation: {} },
    });
  }
  const requests = open.map(({ name, ask = '', description }) => {
    const property = { type: 'string', ...(description === undefined ? {} : { description }) };
    const requestedSchema = { type: 'object', properties: { [name]: property }, required: [name] };
    return [QUESTION + name, { method: 'elicitation/create', params: { message: ask, requestedSchema } }] as const;
  });
  return { resultType: 'input_required', inputRequests: Object.fromEntries(requests) };
}

import { type InputRequiredConfig, isJsonObject, type Json, type JsonObject } from '../model/index.js';
import type { AnswerContent } from './response/index.js';
import { parseResponsePath, readPath } from './transform/index.js';

/** What an API wants to know of the caller's side before it goes on (MCP 2026-07-28, "Multi Round-Trip Requests"). */
export interface InputRequired {
  readonly requests: Readonly<Record<string, InputRequest>>;
  /** The API's own, to be sent again with the answers. */
  readonly state?: Json;
}

export interface InputRequest {
  readonly method: InputMethod;
  readonly params: JsonObject;
}

const INPUT_METHODS = ['elicitation/create', 'sampling/createMessage', 'roots/list'] as const;
export type InputMethod = (typeof INPUT_METHODS)[number];

/** What the caller's side said, by the names that the API gave. */
export interface InputResponses {
  readonly responses: JsonObject;
  readonly state?: Json;
}

const MAX_REQUESTS = 10;
const MAX_STATE_BYTES = 16_384;

/** What an answer asks, when it has the status that asks and something to ask; requests of no known kind are left out. */
export function readInputRequired(
  status: number,
  content: AnswerContent,
  config: InputRequiredConfig | undefined,
): InputRequired | undefined {
  if (config === undefined || status !== config.status || content.kind !== 'json') return undefined;
  const asked = readPath(content.value, parseResponsePath(config.requests ?? 'input_requests'));
  if (!isJsonObject(asked)) return undefined;
  const requests = Object.entries(asked).flatMap(([name, request]) => {
    if (!isJsonObject(request) || !/^[\w.-]{1,64}$/.test(name)) return [];
    const method = INPUT_METHODS.find((known) => known === request.method);
    return method === undefined ? [] : [[name, { method, params: isJsonObject(request.params) ? request.params : {} }] as const];
  });
  const state = readPath(content.value, parseResponsePath(config.state ?? 'request_state'));
  if (requests.length === 0 || requests.length > MAX_REQUESTS) return undefined;
  if (state !== undefined && JSON.stringify(state).length > MAX_STATE_BYTES) return undefined;
  return { requests: Object.fromEntries(requests), ...(state === undefined || state === null ? {} : { state }) };
}

/** The arguments of a call with the answers in theirs. */
export function withInputResponses(
  args: JsonObject,
  config: InputRequiredConfig | undefined,
  input: InputResponses | undefined,
): JsonObject {
  if (config === undefined || input === undefined) return args;
  return {
    ...args,
    [config.responses_argument]: input.responses,
    ...(config.state_argument === undefined || input.state === undefined ? {} : { [config.state_argument]: input.state }),
  };
}

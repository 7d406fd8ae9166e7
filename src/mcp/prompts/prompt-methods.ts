import { isJsonObject, type JsonObject } from '../../model/index.js';
import type { ServedPrompt, ToolSet } from '../../registry/index.js';
import { nearestName } from '../../schema/index.js';
import { listPage } from '../list-page.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';
import { askForArguments, withAnswers } from './ask-for-arguments.js';
import { renderPrompt } from './render-prompt.js';

/** `prompts/list` and `prompts/get` (MCP: "Prompts"). A caller sees those whose tools it may call. */
export interface PromptMethods {
  list(params: JsonObject, context: RequestContext): JsonObject;
  /** Throws `McpFault` for an unknown prompt and for arguments that are missing, unknown or no text. */
  get(params: JsonObject, context: RequestContext): JsonObject;
}

export function createPromptMethods({ prompts }: ToolSet, pageSize: number): PromptMethods {
  return {
    list: (params, context) =>
      listPage('prompts', prompts.filter((prompt) => isAllowed(prompt, context)).map(listPrompt), params, pageSize),
    get(params, context) {
      const { name, arguments: given = {} } = params;
      const found = prompts.find((prompt) => prompt.name === name && isAllowed(prompt, context));
      if (found === undefined) throw new McpFault(INVALID_PARAMS, `Unknown prompt: ${String(name).slice(0, 100)}`);
      const values = readArguments(found, withAnswers(found, given, context));
      return askForArguments(found, values, context) ?? renderPrompt(found, values);
    },
  };
}

function isAllowed({ operations }: ServedPrompt, { principal }: RequestContext): boolean {
  return operations.every((tool) => tool.isAllowedFor(principal));
}

function listPrompt({ name, prompt }: ServedPrompt): JsonObject & { readonly name: string } {
  const { title, description, arguments: args } = prompt;
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(args.length === 0
      ? {}
      : { arguments: args.map(({ ask, required, ...argument }) => ({ ...argument, required: required && ask === undefined })) }),
  };
}

function readArguments({ name, prompt }: ServedPrompt, given: unknown): ReadonlyMap<string, string> {
  if (!isJsonObject(given)) throw new McpFault(INVALID_PARAMS, `The arguments of the prompt ${name} have to be an object`);
  const known = prompt.arguments.map((argument) => argument.name);
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) {
      const near = nearestName(key, known);
      throw new McpFault(
        INVALID_PARAMS,
        `The prompt ${name} has no argument "${key}"${near === undefined ? '' : `. Did you mean ${near}?`}`,
      );
    }
    if (typeof value !== 'string') throw new McpFault(INVALID_PARAMS, `The argument "${key}" of the prompt ${name} has to be text`);
    values.set(key, value);
  }
  const missing = prompt.arguments.filter(({ ask, required, name }) => required && ask === undefined && (values.get(name) ?? '') === '');
  if (missing.length > 0) {
    throw new McpFault(INVALID_PARAMS, `The prompt ${name} wants ${missing.map((argument) => `"${argument.name}"`).join(', ')}`);
  }
  return values;
}

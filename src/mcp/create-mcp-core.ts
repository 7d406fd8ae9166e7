import type { ServerConfig } from '../config/index.js';
import { isJsonObject, type JsonObject } from '../model/index.js';
import type { ToolSet } from '../registry/index.js';
import type { CallParts } from './call-served-tool.js';
import { completeArgument } from './complete-argument.js';
import { createDynamicExposure } from './exposure/dynamic-exposure.js';
import type { Exposure } from './exposure/exposure.js';
import { createStaticExposure } from './exposure/static-exposure.js';
import { isInteractiveCall, tellsLog } from './input/is-interactive.js';
import { createStateSeal } from './input/state-seal.js';
import { listPage, toolPage } from './list-page.js';
import { INVALID_PARAMS, McpFault, METHOD_NOT_FOUND } from './mcp-fault.js';
import { withProfiles } from './profiles/profiled-exposure.js';
import { createPromptMethods } from './prompts/prompt-methods.js';
import type { RequestContext } from './request-context.js';
import { createResourceMethods } from './resources/resource-methods.js';

export interface McpCoreOptions extends Pick<CallParts, 'approvals' | 'onCall' | 'onUnknownTool' | 'limit'> {
  /** `auto` is dynamic above 100 tools. Default `static`. */
  readonly exposure?: 'static' | 'dynamic' | 'auto';
  /** Dynamic: reads have a meta-tool of their own. */
  readonly splitCalls?: boolean;
  /** Which clients' limits tools are listed within. Default `default`: what all clients take. */
  readonly clientProfile?: ServerConfig['clientProfile'];
  /** Most entries in one answer to `tools/list` and its like. Default 2,000: many clients never ask for a second page. */
  readonly pageSize?: number;
  /** 32 bytes: keeps what travels through the client between two rounds. Replicas share it. */
  readonly stateKey: Uint8Array;
}

export interface McpCore {
  readonly toolSet: ToolSet;
  readonly exposure: 'static' | 'dynamic';
  /** What besides tools there is to announce. */
  readonly offers: { readonly resources: boolean; readonly prompts: boolean; readonly logging: boolean };
  /** Whether a `tools/call` may want more of the client than to wait: to be asked, or to be sent log messages. */
  isInteractive(params: JsonObject): boolean;
  /** How a model should use the server; for the handshake. */
  readonly instructions?: string;
  /**
   * Answers one request, at once where nothing has to be waited for.
   *
   * @throws McpFault, or rejects with it, for what is to be answered with a JSON-RPC error.
   */
  handle(method: string, params: unknown, context: RequestContext): JsonObject | Promise<JsonObject>;
}

/** Above this many tools a list alone fills a good part of a model's context. */
const MANY_TOOLS = 100;

/** The MCP side of one tool set. Immutable as the set is: a reload makes another core, and calls under way finish on theirs. */
export function createMcpCore(toolSet: ToolSet, options: McpCoreOptions): McpCore {
  const wanted = options.exposure ?? 'static';
  const isDynamic = wanted === 'dynamic' || (wanted === 'auto' && toolSet.tools.length > MANY_TOOLS);
  const parts = { ...options, toolSet, seal: createStateSeal(options.stateKey) };
  const plain: Exposure = isDynamic
    ? createDynamicExposure({ ...parts, splitCalls: options.splitCalls ?? false })
    : createStaticExposure(parts);
  const exposure = withProfiles(plain, options.clientProfile ?? 'default');
  const pageSize = options.pageSize ?? 2000;
  const resources = createResourceMethods(toolSet, parts, pageSize);
  const prompts = createPromptMethods(toolSet, pageSize);

  return {
    toolSet,
    exposure: isDynamic ? 'dynamic' : 'static',
    offers: { resources: toolSet.resources.length > 0, prompts: toolSet.prompts.length > 0, logging: toolSet.tools.some(tellsLog) },
    isInteractive: (params) => isInteractiveCall(toolSet, isDynamic, params),
    ...(exposure.instructions === undefined ? {} : { instructions: exposure.instructions }),
    handle(method, params, context) {
      switch (method) {
        case 'tools/call':
          return callTool(exposure, params, context);
        case 'tools/list':
          return listTools(exposure, params, context, pageSize);
        case 'resources/list':
          return resources.list(objectOf(params), context);
        case 'resources/templates/list':
          return resources.listTemplates(objectOf(params), context);
        case 'resources/read':
          return resources.read(objectOf(params), context);
        case 'prompts/list':
          return prompts.list(objectOf(params), context);
        case 'prompts/get':
          return prompts.get(objectOf(params), context);
        case 'completion/complete':
          return completeArgument(toolSet, objectOf(params), context);
        case 'ping':
          return {};
        default:
          throw new McpFault(METHOD_NOT_FOUND, `Method not found: ${method}`);
      }
    },
  };
}

function listTools(exposure: Exposure, params: unknown, context: RequestContext, pageSize: number): JsonObject {
  const entries = exposure.entries?.(context);
  return entries === undefined ? listPage('tools', exposure.list(context), params, pageSize) : toolPage(entries, params, pageSize);
}

function objectOf(params: unknown): JsonObject {
  return isJsonObject(params) ? params : {};
}

function callTool(exposure: Exposure, params: unknown, context: RequestContext): Promise<JsonObject> {
  if (!isJsonObject(params) || typeof params.name !== 'string') throw new McpFault(INVALID_PARAMS, 'tools/call wants { name, arguments }');
  const args = params.arguments ?? {};
  if (!isJsonObject(args)) throw new McpFault(INVALID_PARAMS, `The arguments of ${params.name} have to be an object`);
  return exposure.call(params.name, args, context);
}

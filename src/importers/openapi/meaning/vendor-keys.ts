import { type Diagnostic, isJsonObject, type OperationHints } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { plainText } from './plain-text.js';
import { readConversation } from './read-conversation.js';

/** What vendor keys say of an operation. */
export interface VendorKeys {
  /** Why it is not imported. */
  readonly excluded?: string;
  /** Present, if only as `{}`, when a key marks the operation for MCP. */
  readonly hints?: OperationHints;
  readonly losses: readonly Diagnostic[];
}

/**
 * Reads `x-mcp: false|true|{ tool keys }`, `x-speakeasy-mcp` and `x-mcp-integration: { tool, resource }`. `places` are the
 * operation, its path items and the document, the nearest first: the first that answers yes or no decides.
 */
export function readVendorKeys(context: ImportContext, places: readonly DocumentNode[]): VendorKeys {
  const [operation] = places;
  if (operation === undefined) return { losses: [] };
  const losses: Diagnostic[] = [];
  for (const place of places) {
    const answer = answerOf(place);
    if (answer === undefined) continue;
    if (!answer.isIncluded) return { excluded: `${answer.key} leaves it out`, losses };
    break;
  }
  const integration = memberOf(operation, 'x-mcp-integration');
  if (isJsonObject(integration.value)) return { hints: readIntegration(context, integration, losses), losses };
  const plain = ['x-mcp', 'x-speakeasy-mcp'].map((key) => memberOf(operation, key)).find(({ value }) => value !== undefined);
  if (plain === undefined || (plain.value !== true && !isJsonObject(plain.value))) return { losses };
  return { hints: readTool(context, plain, losses), losses };
}

function answerOf(place: DocumentNode): { readonly key: string; readonly isIncluded: boolean } | undefined {
  for (const key of ['x-mcp', 'x-mcp-integration', 'x-speakeasy-mcp']) {
    const node = memberOf(place, key);
    if (typeof node.value === 'boolean') return { key, isIncluded: node.value };
    if (!isJsonObject(node.value)) continue;
    const isOff = node.value.enabled === false || node.value.disabled === true || node.value.exclude === true;
    const isOn = node.value.enabled === true || node.value.disabled === false;
    if (isOff || isOn) return { key, isIncluded: isOn };
  }
  return undefined;
}

function readIntegration(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): OperationHints {
  const tool = memberOf(node, 'tool');
  const resource = memberOf(node, 'resource');
  const hasTool = isMarked(tool);
  const hasResource = isMarked(resource);
  if (!hasTool && !hasResource) return readTool(context, node, losses);
  const fromTool = hasTool ? readTool(context, tool, losses) : {};
  if (!hasResource) return { ...fromTool, expose: 'tool' };
  const uriTemplate = textOf(resource, 'uri_template') ?? textOf(resource, 'uriTemplate');
  const mimeType = textOf(resource, 'mime_type') ?? textOf(resource, 'mimeType');
  return {
    ...textsOf(resource),
    ...fromTool,
    expose: hasTool ? 'both' : 'resource',
    ...(uriTemplate === undefined ? {} : { resourceUriTemplate: uriTemplate }),
    ...(mimeType === undefined ? {} : { resourceMimeType: mimeType }),
  };
}

function isMarked({ value }: DocumentNode): boolean {
  return value === true || isJsonObject(value);
}

function readTool(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): OperationHints {
  const parameters = readParameters(context, node, losses);
  const request = textOf(node, 'request');
  const response = textOf(node, 'response');
  return {
    ...textsOf(node),
    ...readConversation(context, node, losses),
    ...(parameters === undefined ? {} : { parameters }),
    ...(request === undefined ? {} : { requestTransform: request }),
    ...(response === undefined ? {} : { responseTransform: response }),
  };
}

function textsOf(node: DocumentNode): Pick<OperationHints, 'name' | 'title' | 'description'> {
  const name = textOf(node, 'name')?.trim();
  const title = plainText(textOf(node, 'title') ?? '', { maxLength: 200 });
  const description = plainText(textOf(node, 'description') ?? '', { maxLength: 1_000 });
  return { ...(name === undefined ? {} : { name }), ...(title === '' ? {} : { title }), ...(description === '' ? {} : { description }) };
}

function readParameters(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): OperationHints['parameters'] {
  const params = memberOf(node, 'params');
  if (params.value === undefined) return undefined;
  const strategy = textOf(node, 'strategy') ?? textOf(node, 'params_strategy');
  if (strategy === 'replace') {
    losses.push(lose(context, params, 'strategy: replace is not carried over; the parameters of the operation stay as they are'));
    return undefined;
  }
  const entries = membersOf(params).map(([name, entry]) => [name, readParameterHint(context, name, entry, losses)] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

type ParameterHint = NonNullable<OperationHints['parameters']>[string];

function readParameterHint(context: ImportContext, wireName: string, entry: DocumentNode, losses: Diagnostic[]): ParameterHint {
  if (!isJsonObject(entry.value)) {
    losses.push(lose(context, entry, `params.${wireName} is ${nameOfKind(entry.value)}, not an object`));
    return {};
  }
  const unknown = Object.keys(entry.value).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) {
    losses.push(lose(context, entry, `params.${wireName}: ${unknown.sort().map(quote).join(', ')} is not carried over`));
  }
  const name = textOf(entry, 'name');
  const description = textOf(entry, 'description');
  const standard = memberValue(entry, 'default');
  return {
    ...(memberValue(entry, 'hidden') === true ? { hidden: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(standard === undefined ? {} : { default: standard }),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['hidden', 'name', 'description', 'default']);

function lose(context: ImportContext, node: DocumentNode, summary: string): Diagnostic {
  return context.diagnose({ severity: 'warning', code: 'unsupported-vendor-key', summary }, node);
}

import { type Diagnostic, isJsonObject, type OperationHints } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { plainText } from './plain-text.js';
import { readConversation } from './read-conversation.js';

/** What vendor keys say of an operation. */
export interface VendorKeys {
  /** Why it is not imported. */
  readonly excluded?: string;
  /** A key marks the operation for MCP, itself or by its path or document. */
  readonly isMarked: boolean;
  /** Present, if only as `{}`, when a key of the operation itself marks it. */
  readonly hints?: OperationHints;
  readonly losses: readonly Diagnostic[];
}

/**
 * Reads `x-mcp: false|true|{ tool keys }`, `x-speakeasy-mcp` and `x-mcp-integration: { tool, resource }`. `places` are the
 * operation, its path items and the document, the nearest first: the first that answers yes or no decides. Of the operation an object
 * that says neither is a yes; further out it is about something else, and answers nothing.
 */
export function readVendorKeys(context: ImportContext, places: readonly DocumentNode[]): VendorKeys {
  const [operation] = places;
  if (operation === undefined) return { isMarked: false, losses: [] };
  const answer =
    answerOf(operation) ??
    describedBy(operation) ??
    places
      .slice(1)
      .map(answerOf)
      .find((one) => one !== undefined);
  if (answer?.isIncluded === false) return { isMarked: false, excluded: `${answer.key} leaves it out`, losses: [] };
  const losses = KEYS.flatMap((key) => loseAnswer(context, key, memberOf(operation, key)));
  const hints = readHints(context, operation, losses);
  return { isMarked: answer !== undefined, ...(hints === undefined ? {} : { hints }), losses };
}

const KEYS = ['x-mcp', 'x-mcp-integration', 'x-speakeasy-mcp'] as const;

interface Answer {
  readonly key: string;
  readonly isIncluded: boolean;
}

function answerOf(place: DocumentNode): Answer | undefined {
  for (const key of KEYS) {
    const node = memberOf(place, key);
    if (typeof node.value === 'boolean') return { key, isIncluded: node.value };
    if (!isJsonObject(node.value)) continue;
    const { enabled, disabled, exclude, tool } = node.value;
    const isOff = enabled === false || disabled === true || exclude === true || (tool === false && !isMark(memberOf(node, 'resource')));
    const isOn = enabled === true || disabled === false;
    if (isOff || isOn) return { key, isIncluded: isOn };
  }
  return undefined;
}

function describedBy(operation: DocumentNode): Answer | undefined {
  const key = KEYS.find((one) => isJsonObject(memberOf(operation, one).value));
  return key === undefined ? undefined : { key, isIncluded: true };
}

/** `no` and `"true"` are text in YAML 1.2: neither a yes nor a no. */
function loseAnswer(context: ImportContext, key: string, node: DocumentNode): readonly Diagnostic[] {
  const { value } = node;
  if (value === undefined || typeof value === 'boolean' || isJsonObject(value)) return [];
  return [lose(context, node, `${key} is ${nameOfKind(value)}, not true, false or an object, and is not read`)];
}

function readHints(context: ImportContext, operation: DocumentNode, losses: Diagnostic[]): OperationHints | undefined {
  const integration = memberOf(operation, 'x-mcp-integration');
  if (isJsonObject(integration.value)) return readIntegration(context, integration, losses);
  const plain = ['x-mcp', 'x-speakeasy-mcp'].map((key) => memberOf(operation, key)).find(({ value }) => value !== undefined);
  if (plain === undefined || (plain.value !== true && !isJsonObject(plain.value))) return undefined;
  return readTool(context, plain, losses);
}

function readIntegration(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): OperationHints {
  const tool = memberOf(node, 'tool');
  const resource = memberOf(node, 'resource');
  const hasTool = isMark(tool);
  const hasResource = isMark(resource);
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

function isMark({ value }: DocumentNode): boolean {
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

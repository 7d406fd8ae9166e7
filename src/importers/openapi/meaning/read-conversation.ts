import { type Diagnostic, EventsConfig, type OperationHints } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, memberValue, textOf } from '../document/node.js';

/** `events` and `input_required` of `x-mcp-integration`: what an API tells and asks while it works. */
export function readConversation(
  context: ImportContext,
  node: DocumentNode,
  losses: Diagnostic[],
): Pick<OperationHints, 'events' | 'inputRequired'> {
  return {
    ...readEvents(context, memberOf(node, 'events'), losses),
    ...readInputRequired(context, memberOf(node, 'input_required'), losses),
  };
}

function readEvents(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): Pick<OperationHints, 'events'> {
  if (node.value === undefined) return {};
  const read = EventsConfig.safeParse(node.value);
  if (read.success) return { events: read.data };
  losses.push(lose(context, node, 'events wants the names of events under progress, log and result'));
  return {};
}

function readInputRequired(context: ImportContext, node: DocumentNode, losses: Diagnostic[]): Pick<OperationHints, 'inputRequired'> {
  if (node.value === undefined) return {};
  const status = memberValue(node, 'status');
  const responsesParameter = textOf(node, 'responses_parameter');
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599 || responsesParameter === undefined) {
    losses.push(lose(context, node, 'input_required wants the status that asks and the responses_parameter that carries the answers'));
    return {};
  }
  const requests = textOf(node, 'requests');
  const state = textOf(node, 'state');
  const stateParameter = textOf(node, 'state_parameter');
  return {
    inputRequired: {
      status,
      responsesParameter,
      ...(requests === undefined ? {} : { requests }),
      ...(state === undefined ? {} : { state }),
      ...(stateParameter === undefined ? {} : { stateParameter }),
    },
  };
}

function lose(context: ImportContext, node: DocumentNode, summary: string): Diagnostic {
  return context.diagnose({ severity: 'warning', code: 'unsupported-vendor-key', summary: `${summary}; it is not carried over` }, node);
}

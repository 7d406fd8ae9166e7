import { type Diagnostic, GatewayError, isJsonObject, type Json } from '../../../model/index.js';
import { nameOfKind, quote } from '../document/node.js';
import { changeAt, mergeValue } from './merge-value.js';
import { parseJsonPath } from './parse-json-path.js';
import { type SelectedNode, selectNodes, TooManyNodes } from './select-nodes.js';

/** The document after the overlay, and the actions that could not be applied. Pointers lead into the overlay. */
export interface OverlayResult {
  readonly value: Json;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies an OpenAPI Overlay 1.x document: its actions in turn, each on what the ones before made (Overlay 1.0.0 section 4.4.3; `copy`
 * of 1.1.0). Nothing given is changed. Throws `GatewayError('source-unrecognised')` when `overlay` is no Overlay document.
 */
export function applyOverlay(document: Json, overlay: Json): OverlayResult {
  const actions = readActions(overlay);
  const diagnostics: Diagnostic[] = [];
  let value = document;
  actions.forEach((action, index) => {
    const report = (severity: Diagnostic['severity'], code: string, fault: string): void => {
      diagnostics.push({ severity, code, summary: `overlay action ${index + 1}: ${fault}`, pointer: `#/actions/${index}` });
    };
    value = applyAction(value, action, report);
  });
  return { value, diagnostics };
}

type Report = (severity: Diagnostic['severity'], code: string, fault: string) => void;

function readActions(overlay: Json): readonly Json[] {
  const hint = 'An overlay has "overlay: 1.0.0", "info" and "actions" with "target" and "update" or "remove".';
  if (!isJsonObject(overlay) || overlay.overlay === undefined) {
    throw new GatewayError('source-unrecognised', 'the overlay is not an OpenAPI Overlay document', { hint });
  }
  const version = String(overlay.overlay);
  if (!/^1(?:\.|$)/.test(version)) {
    throw new GatewayError('source-unrecognised', `Overlay ${version.slice(0, 40)} is not a version that can be read; 1.0 and 1.1 are`, {
      hint,
    });
  }
  if (Array.isArray(overlay.actions)) return overlay.actions;
  throw new GatewayError('source-unrecognised', `the actions of the overlay are ${nameOfKind(overlay.actions)}, not a list`, { hint });
}

function applyAction(document: Json, action: Json, report: Report): Json {
  if (!isJsonObject(action) || typeof action.target !== 'string') {
    report('error', 'overlay-malformed', 'it has no target');
    return document;
  }
  const targets = select(action.target, document, report);
  if (targets === undefined) return document;
  if (targets.length === 0) {
    report('warning', 'overlay-no-match', `${quote(action.target)} selects nothing`);
    return document;
  }
  if (action.remove === true) return removeAll(document, targets, report);
  const source = action.update === undefined && typeof action.copy === 'string' ? select(action.copy, document, report) : undefined;
  if (source !== undefined && source.length !== 1) {
    report('error', 'overlay-malformed', `copy has to select one value, and selects ${source.length}`);
    return document;
  }
  const update = action.update ?? source?.[0]?.value;
  if (update === undefined) {
    report('error', 'overlay-malformed', 'it has neither update nor remove');
    return document;
  }
  return updateAll(document, targets, update, report);
}

function select(expression: string, document: Json, report: Report): readonly SelectedNode[] | undefined {
  const query = parseJsonPath(expression);
  if ('fault' in query) {
    report('error', 'overlay-target', `${quote(expression)} is not a JSONPath that is understood: ${query.fault}`);
    return undefined;
  }
  try {
    return selectNodes(query, document);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    report('error', 'overlay-target', `${quote(expression)}: ${error.message}`);
    return undefined;
  }
}

/** From the last to the first, so that the index of no item changes before its turn. */
function removeAll(document: Json, targets: readonly SelectedNode[], report: Report): Json {
  let value = document;
  for (const { path } of [...targets].sort(byPathDescending)) {
    const changed = changeAt(value, path, () => undefined);
    if (changed === undefined) report('error', 'overlay-malformed', 'the whole document cannot be removed');
    else value = changed;
  }
  return value;
}

function byPathDescending(a: SelectedNode, b: SelectedNode): number {
  for (let at = 0; at < Math.min(a.path.length, b.path.length); at += 1) {
    const [left, right] = [a.path[at], b.path[at]];
    if (left === right || left === undefined || right === undefined) continue;
    if (typeof left === 'number' && typeof right === 'number') return right - left;
    return String(left) < String(right) ? 1 : -1;
  }
  return b.path.length - a.path.length;
}

function updateAll(document: Json, targets: readonly SelectedNode[], update: Json, report: Report): Json {
  let value = document;
  for (const { path } of targets) {
    const changed = changeAt(value, path, (target) => {
      if (isJsonObject(target) && !isJsonObject(update)) {
        report('error', 'overlay-malformed', `an object cannot be merged with ${nameOfKind(update)}`);
        return target;
      }
      return mergeValue(target, update);
    });
    value = changed ?? value;
  }
  return value;
}

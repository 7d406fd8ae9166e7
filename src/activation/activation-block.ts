import { isMap, isScalar, parseDocument } from 'yaml';
import { parseCapability, renderCapability } from '../capability/index.js';
import type { Capability, GateKind } from '../model/index.js';
import { canonicalJson, withoutStamps } from '../planning/index.js';

/**
 * The text of a draft as it is served: without its `activation` block and the stamps that only drafts carry. Every other
 * line, a person's comments and layout among them, stays as it is; only a file that does not allow the cut is written anew.
 */
export function toActiveText(text: string, capability: Capability): string {
  const { activation, ...active } = capability;
  const plain = withoutStamps(text);
  if (activation === undefined) return plain;
  const cut = cutTopLevelKey(plain, 'activation');
  const { capability: result } = cut === undefined ? {} : parseCapability(cut);
  const isSame = result !== undefined && canonicalJson(result) === canonicalJson(active);
  return cut !== undefined && isSame ? cut : renderCapability(active);
}

/** The text of an active file as a draft again, with the gates that it has to pass. */
export function toDraftText(text: string, capability: Capability, gates: readonly GateKind[]): string {
  const draft: Capability = { ...capability, activation: { state: 'draft', gates: [...gates] } };
  const rendered = renderCapability(draft);
  const at = rendered.lastIndexOf('\nactivation:');
  const joined = `${text.endsWith('\n') ? text : `${text}\n`}${at < 0 ? '' : rendered.slice(at + 1)}`;
  const { capability: result } = parseCapability(joined);
  return result !== undefined && canonicalJson(result) === canonicalJson(draft) ? joined : rendered;
}

/** The text without the lines of a top-level key; undefined when it has none, or is not laid out in blocks. */
function cutTopLevelKey(text: string, name: string): string | undefined {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (!isMap(contents) || contents.flow === true) return undefined;
  const starts = contents.items.map(({ key }) => ({
    name: isScalar(key) ? key.value : undefined,
    start: (isScalar(key) ? key.range?.[0] : undefined) ?? -1,
  }));
  const index = starts.findIndex((item) => item.name === name);
  const start = starts[index]?.start ?? -1;
  if (start < 0 || (start > 0 && text[start - 1] !== '\n')) return undefined;
  const end = starts[index + 1]?.start ?? text.length;
  return text.slice(0, start) + text.slice(end);
}

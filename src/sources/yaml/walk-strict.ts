import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { GatewayError } from '../../model/index.js';
import { tooDeep } from '../limit-error.js';
import type { NodeProperties, YamlVisitor } from './yaml-visitor.js';

/** `walkYaml` with `js-yaml`. Its syntax errors have a `cause`; those of the visitor have none. */
export function walkStrict(text: string, label: string, depth: number, visitor: YamlVisitor): number {
  const events = parse(text, label, depth);
  let documents = 0;
  for (let at = 0; at < events.length; ) {
    const end = endOfDocument(events, at);
    if (!isEmpty(events, at, end)) {
      documents += 1;
      if (documents === 1) for (let index = at + 1; index < end; index += 1) visitEvent(text, events[index], visitor);
    }
    at = end + 1;
  }
  return documents;
}

/** The next step for a document that cannot be parsed. */
export const SYNTAX_HINT = 'Correct the document there, and run the command again.';

/** One linear pass; nothing is constructed. */
function parse(text: string, label: string, depth: number): Event[] {
  try {
    // A scalar counts as a level to the parser, not to us.
    return parseEvents(text, { maxDepth: depth + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The parser has no error codes; a test pins these words.
    if (error.reason.startsWith('nesting exceeded maxDepth')) throw tooDeep(label, depth);
    const where = error.mark === undefined ? label : `${label}:${error.mark.line + 1}:${error.mark.column + 1}`;
    throw new GatewayError('source-syntax', `${where}: ${error.reason}`, { hint: SYNTAX_HINT, cause: error });
  }
}

/** The index of the POP event that closes the document. */
function endOfDocument(events: readonly Event[], start: number): number {
  let open = 0;
  for (let at = start; at < events.length; at += 1) {
    const type = events[at]?.type;
    if (type === EVENT_ID.POP) open -= 1;
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) open += 1;
    if (open === 0) return at;
  }
  return events.length;
}

function isEmpty(events: readonly Event[], start: number, end: number): boolean {
  const first = events[start + 1];
  return end === start + 2 && first?.type === EVENT_ID.SCALAR && first.valueStart === -1 && first.tagStart === -1;
}

function visitEvent(text: string, event: Event | undefined, visitor: YamlVisitor): void {
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      visitor.scalar(getScalarValue(text, event), event.style === SCALAR_STYLE.PLAIN, propertiesOf(text, event, scalarOffset(event)));
      break;
    case EVENT_ID.MAPPING:
      visitor.open('mapping', propertiesOf(text, event, event.start));
      break;
    case EVENT_ID.SEQUENCE:
      visitor.open('sequence', propertiesOf(text, event, event.start));
      break;
    case EVENT_ID.ALIAS:
      visitor.alias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1);
      break;
    case EVENT_ID.POP:
      visitor.close();
      break;
  }
}

function scalarOffset({ style, valueStart }: ScalarEvent): number {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return Math.max(isQuoted ? valueStart - 1 : valueStart, 0);
}

function propertiesOf(text: string, event: ScalarEvent | MappingEvent | SequenceEvent, offset: number): NodeProperties {
  return {
    offset,
    anchor: event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd),
    tag: event.tagStart === -1 ? undefined : wholeTag(text.slice(event.tagStart, event.tagEnd)),
  };
}

function wholeTag(raw: string): string {
  if (raw.startsWith('!<')) return raw.slice(2, -1);
  return raw.startsWith('!!') ? `tag:yaml.org,2002:${raw.slice(2)}` : raw;
}

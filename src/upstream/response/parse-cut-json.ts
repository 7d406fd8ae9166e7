import { endOfJsonString, type Json } from '../../model/index.js';

/**
 * What is whole in a JSON text that was cut at a byte cap: the outermost array with a complete item is closed after its
 * last complete item, and what follows is dropped. `undefined` when no array has one. One pass, no recursion.
 */
export function parseCutJson(text: string): { value: Json; kept: number } | undefined {
  const open = scanOpenContainers(text);
  for (const [depth, container] of open.entries()) {
    if (container.closer !== ']' || container.lastComma === -1) continue;
    const closers = open.slice(0, depth + 1).map(({ closer }) => closer);
    try {
      return { value: JSON.parse(text.slice(0, container.lastComma) + closers.reverse().join('')), kept: container.commas };
    } catch {
      return undefined; // it was no JSON to begin with
    }
  }
  return undefined;
}

interface OpenContainer {
  readonly closer: ']' | '}';
  lastComma: number;
  commas: number;
}

function scanOpenContainers(text: string): OpenContainer[] {
  const open: OpenContainer[] = [];
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfJsonString(text, index);
        break;
      case LEFT_BRACE:
        open.push({ closer: '}', lastComma: -1, commas: 0 });
        break;
      case LEFT_BRACKET:
        open.push({ closer: ']', lastComma: -1, commas: 0 });
        break;
      case RIGHT_BRACE:
      case RIGHT_BRACKET:
        open.pop();
        break;
      case COMMA: {
        const container = open.at(-1);
        if (container !== undefined) {
          container.lastComma = index;
          container.commas++;
        }
      }
    }
  }
  return open;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;

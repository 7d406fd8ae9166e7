import { addLoss, type Path, type RequestContext, resolve } from './request-context.js';
import type { TextPart } from './variables.js';

/**
 * A text of a URL with its variables resolved and its percent-encoding taken off: Postman sends `%20` and `+` as they stand, and a
 * call encodes what it is given. In a query `+` is a space. A `%` that begins no triplet is text, as are triplets that are not
 * UTF-8, which are reported.
 */
export function resolveEncoded(text: string, place: 'path' | 'query', at: Path, context: RequestContext): readonly TextPart[] {
  return resolve(text, context).map((part) =>
    part.kind === 'text' ? { kind: 'text', text: decode(part.text, place, at, context) } : part,
  );
}

function decode(text: string, place: 'path' | 'query', at: Path, context: RequestContext): string {
  const spaced = place === 'query' ? text.replaceAll('+', ' ') : text;
  return spaced.replace(TRIPLETS, (triplets) => {
    try {
      return decodeURIComponent(triplets);
    } catch {
      addLoss(
        context,
        'warning',
        'postman-encoding-unknown',
        `"${triplets.slice(0, 60)}" is no UTF-8; it is taken as text, and its % encoded.`,
        at,
      );
      return triplets;
    }
  });
}

const TRIPLETS = /(?:%[0-9A-Fa-f]{2})+/g;

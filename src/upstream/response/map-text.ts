import { type MapContext, type MappedAnswer, noteBlocks } from './mapped-answer.js';
import type { ResponsePlan } from './prepare-response.js';

/** A text as it is, or its beginning with a note when it is over budget. `cut`: it was cut when it was read. */
export function mapText(text: string, cut: boolean, note: string | undefined, plan: ResponsePlan, context: MapContext): MappedAnswer {
  const maxBytes = plan.maxBytes ?? context.maxBytes;
  const fits = Buffer.byteLength(text) <= maxBytes;
  const shown = fits ? text : cutText(text, maxBytes);
  const notes = note === undefined ? [] : [note];
  if (cut || !fits) notes.push(`The text is cut after ${Buffer.byteLength(shown)} bytes. ${context.howToGetTheRest()}`);
  return {
    isError: false,
    content: [{ type: 'text', text: shown }, ...noteBlocks(notes)],
    // An advertised output schema makes clients insist on structured content.
    ...(plan.hasOutputSchema ? { structuredContent: { result: shown } } : {}),
  };
}

/** At most `maxBytes` of UTF-8, no character cut in two. */
function cutText(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  let end = maxBytes;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}

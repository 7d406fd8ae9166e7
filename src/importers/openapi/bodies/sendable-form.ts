import type { RequestBody } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, quote } from '../document/node.js';
import { admitsTypes } from './admits-types.js';
import type { ReadBody } from './read-request-body.js';

/**
 * The body without the media types that cannot be sent: a form is made of named fields, and only form-urlencoded ones can be given as text instead. An
 * operation that needs a body and has no other is refused, and so is an upload, whose file is all that it is for; another optional body is left out.
 */
export function keepSendable(context: ImportContext, read: ReadBody, place: DocumentNode): ReadBody {
  const bodies = read.bodies.filter(isSendable);
  const others = read.bodies.filter((body) => !bodies.includes(body));
  if (others.length === 0) return read;
  const types = others.map(({ mediaType }) => quote(mediaType)).join(', ');
  const summary = `the body cannot be sent as ${types}: a form is made of named fields, and its schema describes no object`;
  const isLoss = bodies.length === 0;
  const finding = context.report({ severity: isLoss ? 'warning' : 'info', code: 'form-without-fields', summary }, place);
  return {
    ...read,
    bodies,
    losses: isLoss ? [...read.losses, finding] : read.losses,
    ...(isLoss && (read.required || others.some(isUpload)) ? { refusal: summary } : {}),
  };
}

function isSendable({ form, schema }: RequestBody): boolean {
  if (form === 'multipart') return admitsTypes(schema, ['object']);
  return form !== 'urlencoded' || admitsTypes(schema, ['object', 'string']);
}

/** Parts are how files are sent, and documents seldom say that the body of an upload is required. */
function isUpload({ form }: RequestBody): boolean {
  return form === 'multipart';
}

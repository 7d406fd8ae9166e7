import { isJsonObject, type Json } from '../model/index.js';
import { resolveUri } from './uri.js';

/** Whether `$id` means something in the schemas of the document: not in API descriptions before OpenAPI 3.1. */
export function knowsIdentifiers(document: Json): boolean {
  if (!isJsonObject(document)) return true;
  const { swagger, openapi } = document;
  // Only of text and numbers: an object of a document may hold a `toString` of its own.
  const version = typeof openapi === 'string' || typeof openapi === 'number' ? String(openapi) : '';
  return swagger === undefined && !/^(3(\.0|$)|[0-2])/.test(version);
}

/** What the `$id`s of a document are relative to: its `$self` (OpenAPI 3.2 section 4.1.2.2.2), else its own URI. */
export function documentBase(uri: string, document: Json): string {
  const self = isJsonObject(document) ? document.$self : undefined;
  return typeof self === 'string' && self !== '' && !self.startsWith('#') ? resolveUri(uri, self) : uri;
}

import { importPostman, type PostmanOptions } from '../../../src/importers/postman/index.js';
import type { ImportResult, Json, JsonObject, Operation, Parameter, RestRequest } from '../../../src/model/index.js';
import { documentSet } from '../document-set.js';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A v2.1 collection of the items; `extra` are further members of the collection. */
export function collection(items: readonly Json[], extra: JsonObject = {}): JsonObject {
  return { info: { name: 'Pet Store', schema: SCHEMA }, item: items, ...extra };
}

export function importItems(items: readonly Json[], extra: JsonObject = {}, options: PostmanOptions = {}): ImportResult {
  return importPostman(documentSet(collection(items, extra), 'pets.postman_collection.json'), options);
}

/** The only operation of a collection with one request. */
export function importRequest(request: Json, extra: JsonObject = {}, options: PostmanOptions = {}): Operation & { request: RestRequest } {
  const result = importItems([{ name: 'The request', request }], extra, options);
  const [operation] = result.operations;
  if (operation?.request.protocol !== 'rest') throw new Error(`no REST operation, but ${JSON.stringify(result.skipped)}`);
  return operation as Operation & { request: RestRequest };
}

export function parameter(operation: { request: RestRequest }, name: string): Parameter | undefined {
  return operation.request.parameters.find((candidate) => candidate.name === name);
}

import type { Json, JsonObject } from '../../src/model/index.js';

/** One operation of a description, one call of its tool, and the bytes that arrive. */
export interface WireRow {
  readonly what: string;
  /** Default `get`. */
  readonly method?: string;
  /** What follows the row's own prefix; default nothing. */
  readonly path?: string;
  readonly parameters?: Json;
  /** OpenAPI 3 `requestBody`. */
  readonly requestBody?: JsonObject;
  /** Further keys of the operation. */
  readonly operation?: JsonObject;
  readonly args: JsonObject;
  /** What follows the row's prefix on the request line; default nothing. */
  readonly target?: string;
  /** Headers, as sent; `null` for one that must not be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The body, byte for byte; `BOUNDARY` stands for the boundary of the Content-Type. Default: no body. */
  readonly body?: string;
}

export const jsonBody = (schema: Json, more: JsonObject = {}): JsonObject => ({ content: { 'application/json': { schema } }, ...more });
export const formBody = (properties: JsonObject, encoding?: JsonObject): JsonObject => ({
  content: {
    'application/x-www-form-urlencoded': { schema: { type: 'object', properties }, ...(encoding === undefined ? {} : { encoding }) },
  },
});
export const multipartBody = (properties: JsonObject, encoding?: JsonObject): JsonObject => ({
  content: { 'multipart/form-data': { schema: { type: 'object', properties }, ...(encoding === undefined ? {} : { encoding }) } },
});

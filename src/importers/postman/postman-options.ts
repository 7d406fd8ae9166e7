import type { Json } from '../../model/index.js';

export interface PostmanOptions {
  /** A Postman environment (`{ values: [{ key, value }] }`) or a plain object of values, already read. */
  readonly environment?: Json;
  /** Values of variables by name (`--var`); they win over environment, folders and collection. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Absolute URL that takes the place of scheme, host and port of every request. */
  readonly baseUrl?: string;
}

import type { JsonObject } from '../../model/index.js';

/** One thing about schemas that a client, or the model API behind it, refuses. The file's comment says who does what with it. */
export interface ClientRule {
  readonly name: string;
  /** One schema without it, its subschemas being done already; the same object when it has none of it. */
  apply(schema: JsonObject): JsonObject;
}

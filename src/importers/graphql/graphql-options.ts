import type { Json, JsonSchema } from '../../model/index.js';

export interface GraphqlOptions {
  /** Absolute http(s) URL of the API (`--endpoint`); wins over the one in the source. */
  readonly endpoint?: string;
  /** The same, under the name that it has for the other kinds (`--base-url`); `endpoint` wins. */
  readonly baseUrl?: string;
  /** The schema that operation documents are written against: SDL text or an introspection result, already read. */
  readonly schema?: Json;
  /** Root fields to take (`Query.user`, `Mutation.*`, several in one string after commas); without it all of them. */
  readonly select?: readonly string[];
  /** JSON Schemas of custom scalars, by name. */
  readonly scalars?: Readonly<Record<string, JsonSchema>>;
  /** Levels of objects in a generated selection, the root field's own object counted; connections and their nodes count once. Default 3. */
  readonly depth?: number;
  /** Two operations instead of one per root field: read the schema, run a chosen selection. */
  readonly explore?: boolean;
}

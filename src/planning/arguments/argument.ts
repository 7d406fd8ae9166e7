import type { JsonSchema } from '../../model/index.js';

/** Where an argument goes. `variable` is a GraphQL variable. */
export type ArgumentPlace = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'variable';

/** Something the caller gives: a parameter, a member of the body, or the whole body. */
export interface Argument {
  readonly place: ArgumentPlace;
  /** `body` for the whole body. */
  readonly wireName: string;
  /** The name that the source's author wants it to have. */
  readonly wantedName?: string;
  /** Closed, or with references into the definitions of `definitionsFrom`. */
  readonly schema: JsonSchema;
  readonly definitionsFrom?: JsonSchema;
  readonly required: boolean;
  /** Wins over the schema's own. */
  readonly description?: string;
  readonly deprecated?: boolean;
  /** Documented default that wins over the schema's own. */
  readonly defaultValue?: unknown;
}

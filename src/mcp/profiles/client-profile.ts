import type { SchemaDialect } from '../../schema/index.js';

/** What tools are listed as for one kind of client, beyond what all clients get. */
export interface ClientProfile {
  /** The name to list a tool under; the same name for most. Absent: names stay. */
  fitName?(name: string): string;
  /** Whether property names are fitted (`property-names.ts`). */
  readonly fitsPropertyNames?: true;
  /** The model API behind the client. */
  readonly dialect?: SchemaDialect;
}

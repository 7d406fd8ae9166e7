import type { JsonObject } from '../../model/index.js';

/** A body as it is sent, and the `Content-Type` that goes with it. */
interface EncodedBody {
  readonly content: string | Buffer;
  readonly contentType: string;
}

/** `undefined`: the call has no body. */
export type BuildBody = (args: JsonObject) => EncodedBody | undefined;

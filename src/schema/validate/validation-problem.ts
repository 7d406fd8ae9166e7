/** One way in which a value is not what its schema asks for. */
export interface ValidationProblem {
  /** JSON Pointer of the value at fault; empty for the whole. */
  readonly path: string;
  /** What is wrong, in words that follow the path: `must be integer, is string`. */
  readonly message: string;
  /** The schema keyword that was not met. */
  readonly keyword: string;
  /** Names or values that would have been accepted, where that is a list. */
  readonly allowed?: readonly string[];
  /** The accepted name or value nearest to the one given. */
  readonly suggestion?: string;
}

/** An argument that cannot be sent as it is. The message names it and says what would do; it never repeats a long value. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  /** The argument at fault; empty when several together are. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

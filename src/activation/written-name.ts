/** The name that the text of a capability file says, read without the rest of it; undefined where no line of its own says one. */
export function writtenName(text: string): string | undefined {
  return NAME.exec(text)?.[1];
}

const NAME = /^name: *([a-z0-9_]+) *\r?$/m;

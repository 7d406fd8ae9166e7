import type { Key } from 'node:readline';
import { isCancel } from '@clack/prompts';
import type { CliIo } from './io.js';

/** How a person left a question open: by Esc, by Ctrl-D at an empty line (the end of the input), or by Ctrl-C or a signal. */
export type Leaving = 'back' | 'end' | 'interrupt';

export type Asked<T> = { readonly answer: T } | { readonly left: Leaving };

/** Where a prompt of clack reads, and what takes it away. */
export interface PromptStreams {
  readonly input: CliIo['stdin'];
  readonly signal: AbortSignal;
}

/**
 * Asks by one prompt of clack and tells the ways apart in which it is left. Clack calls Esc and Ctrl-C alike a cancellation, and
 * waits for ever where its reader pauses the input: at Ctrl-D, and when the process goes on after Ctrl-Z.
 */
export async function askAtTerminal<T>(
  prompt: (streams: PromptStreams) => Promise<T>,
  { stdin, signal }: Pick<CliIo, 'stdin' | 'signal'>,
): Promise<Asked<Exclude<T, symbol>>> {
  if (signal.aborted) return { left: 'interrupt' };
  const closing = new AbortController();
  let left: Leaving = 'back';
  let isAsking = true;
  let lastKey: string | undefined;
  const leave = (how: Leaving): void => {
    left = how;
    closing.abort();
  };
  const onInterrupt = (): void => leave('interrupt');
  const onKey = (_text: string | undefined, key: Key): void => {
    lastKey = key.ctrl === true ? key.name : undefined;
    if (lastKey === 'c') left = 'interrupt';
  };
  const onPause = (): void =>
    void setImmediate(() => {
      if (!isAsking) return; // it paused because it was answered
      if (lastKey === 'd' || stdin.readableEnded) leave('end');
      else stdin.resume();
    });
  signal.addEventListener('abort', onInterrupt);
  stdin.on('keypress', onKey).on('pause', onPause);
  try {
    const answer = await prompt({ input: stdin, signal: closing.signal });
    return isCancel(answer) ? { left } : { answer: answer as Exclude<T, symbol> }; // the only symbol is that of a cancellation
  } finally {
    isAsking = false;
    signal.removeEventListener('abort', onInterrupt);
    stdin.off('keypress', onKey).off('pause', onPause);
  }
}

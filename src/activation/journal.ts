import * as z from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a command is about to do to files, durable before it does any of it. Digests are of whole files, so that a file
 * that somebody changed after a crash is told apart. Whoever finds a journal finishes it.
 */
export const Journal = z.object({
  format_version: z.literal('1.0'),
  /** Joins the journal to the pointers and staged files of the other directories. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** The directories concerned, relative to the one that holds the journal; the first is itself. */
  directories: z.array(z.string()).min(1),
  steps: z.array(
    z.object({
      directory: z.number().int().min(0),
      path: z.string(),
      /** Name of the new bytes in the directory's staging folder; null: the file is deleted. */
      staged: z
        .string()
        .regex(/^[0-9]+$/)
        .nullable(),
      before: Sha256.nullable(),
      after: Sha256.nullable(),
    }),
  ),
});
export type Journal = Readonly<z.infer<typeof Journal>>;

/** Left in the other directories of a transaction: where the journal is. */
export const JournalPointer = z.object({ format_version: z.literal('1.0'), id: z.string().regex(/^[0-9a-f]{16}$/), journal: z.string() });
export type JournalPointer = Readonly<z.infer<typeof JournalPointer>>;

export const JOURNAL_FILE = 'journal.json';
export const POINTER_FILE = 'journal-pointer.json';
export const STAGING = 'staging';

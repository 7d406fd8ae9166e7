import * as z from 'zod';
import { number, wholeNumber } from './fields.js';

/** At most so many a second, `burst` at once. */
export const Rate = z.strictObject({
  per_second: number('a number above 0', 0.001, 1_000_000),
  burst: wholeNumber('a whole number from 1 to 1000000', 1, 1_000_000).optional(),
});

/** What bounds calls: of all, of a server, of a caller. */
export const callLimits = {
  max_concurrency: wholeNumber('a whole number from 1 to 100000', 1, 100_000).optional(),
  rate: Rate.optional(),
};

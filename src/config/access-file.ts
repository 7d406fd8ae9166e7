import * as z from 'zod';
import { duration, oneOrMore, scopeMap, text, textWhere, webUrl } from './fields.js';
import { callLimits } from './limits-file.js';

/** `access`, of the file and of a server: who may call. */

export const patterns = oneOrMore(text('a pattern such as "GET /repos/*" or tag:issues'));

const AccessKey = z.strictObject({
  name: text('a name for the log'),
  sha256: textWhere('the SHA-256 of the key, 64 hex digits', (value) => /^[0-9a-f]{64}$/i.test(value)),
  groups: oneOrMore(text('the name of a group')).optional(),
  servers: oneOrMore(text('the name of a server')).optional(),
  tools: patterns.optional(),
  /** Instead of `limits.per_caller`. */
  limits: z.strictObject(callLimits).optional(),
});

export const Access = z.preprocess(
  (value) => (typeof value === 'string' ? { type: value } : value),
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('open') }),
    z.strictObject({
      type: z.literal('keys'),
      keys: z.array(AccessKey, { error: 'a list of keys' }).min(1, { error: 'a list that is not empty' }),
    }),
    z.strictObject({
      type: z.literal('jwt'),
      issuer: textWhere(
        'the http or https URL of an identity provider, spelt as in its tokens',
        (value) => /^https?:/.test(value) && URL.canParse(value),
      ),
      audience: oneOrMore(text('what tokens for this server have as "aud"')),
      jwks_uri: webUrl('the http or https URL of the keys').optional(),
      groups_claim: text('the name of a claim').optional(),
      required_scopes: oneOrMore(text('a scope')).optional(),
    }),
    z.strictObject({
      type: z.literal('oauth'),
      /** Absent: the scopes that the served operations want. */
      scopes: scopeMap('a list of scopes of the API, or names of your own with the scopes each stands for').optional(),
      access_token_ttl: duration(86_400_000, 60_000).optional(),
      refresh_token_ttl: duration(366 * 86_400_000, 60_000).optional(),
    }),
  ]),
);
export type AccessFile = z.infer<typeof Access>;

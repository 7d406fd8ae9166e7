import * as z from 'zod';
import { oneOf, oneOrMore, origin, text, textWhere, webUrl } from './fields.js';

/** `servers[].auth`: how the API is called. */

export const KEY_REFERENCE = /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

const reference = (what: string) => textWhere(`env:NAME or file:/path of ${what}`, (value) => KEY_REFERENCE.test(value)).optional();
const secret = {
  /** The secret itself, usually `${NAME}`. */
  token: text(`a secret, usually \${NAME}`).optional(),
  /** Where the secret is: `env:NAME` or `file:/path`. */
  key: textWhere('env:NAME or file:/path', (value) => KEY_REFERENCE.test(value)).optional(),
};
const origins = { origins: oneOrMore(origin('an origin such as https://api.example.com')).optional() };
export const aHeader = textWhere('the name of a header', (value) => HEADER_NAME.test(value));
const headerName = aHeader.optional();
const prefix = z.string({ error: 'text' }).optional();
const endpoint = webUrl('an http or https URL').optional();

const Oauth = z.strictObject({
  type: z.literal('oauth2'),
  flow: oneOf(['client_credentials', 'authorization_code', 'token_exchange']),
  client_id: text('the name under which the authorization server knows the gateway'),
  /** The secret itself, usually `${NAME}`. */
  client_secret: text(`a secret, usually \${NAME}`).optional(),
  client_secret_key: reference('the secret'),
  token_endpoint_auth_method: oneOf(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none']).optional(),
  /** PEM; signs instead of a secret. */
  private_key: reference('a PEM private key'),
  private_key_id: text('the id under which the authorization server knows the key').optional(),
  issuer: endpoint,
  authorization_url: endpoint,
  token_url: endpoint,
  revocation_url: endpoint,
  /** Absent: those that the files ask for. */
  scopes: oneOrMore(textWhere('a scope, without spaces', (value) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(value))).optional(),
  audience: text('the audience that the authorization server asks for').optional(),
  resource: webUrl('the http or https URL of the API').optional(),
  /** Further parameters of the authorization URL. */
  authorization_parameters: z.record(z.string(), z.string({ error: 'text' }), { error: 'parameters by name' }).optional(),
  /** Who signed in, where there is no id_token. */
  identity: z
    .strictObject({ userinfo_url: webUrl('an http or https URL'), claim: text('the name of a field, a.b for a nested one') })
    .optional(),
  header: headerName,
  prefix,
  ...origins,
});

export const Auth = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bearer'), ...secret, header: headerName, prefix, ...origins }),
  z.strictObject({
    type: z.literal('api_key'),
    ...secret,
    header: headerName,
    param: text('the name of a query parameter').optional(),
    cookie: text('the name of a cookie').optional(),
    prefix,
    ...origins,
  }),
  z.strictObject({
    type: z.literal('basic'),
    ...secret,
    username: text('a user name').optional(),
    password: z.string({ error: 'a password' }).optional(),
    header: headerName,
    ...origins,
  }),
  Oauth,
  /** Headers of the caller's own request are sent on. */
  z.strictObject({ type: z.literal('passthrough'), headers: oneOrMore(aHeader), ...origins }),
  z.strictObject({ type: z.literal('none') }),
]);

/** `servers[].headers`: sent with every call. */
export const FixedHeaders = z.record(
  z.string(),
  textWhere('the text of a header without line ends, in quotes where it is a number', (value) => /^[\t\x20-\x7e\x80-\xff]+$/.test(value)),
  { error: 'headers by name' },
);
export type AuthFile = z.infer<typeof Auth>;
export type OauthFile = z.infer<typeof Oauth>;

import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { type CredentialContext, findCredentialLiterals, isCredentialName, redactCredentials } from '../../src/capability/index.js';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP';

describe('findCredentialLiterals', () => {
  it.each<[string, CredentialContext, string, string]>([
    ['key sk_live_4eC39HqLyjWDarjtT1zdp7dc!', {}, 'stripe key', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', {}, 'github token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['AKIAJ3K5LMNOPQRSTUVW', {}, 'aws access key id', 'AKIAJ3K5LMNOPQRSTUVW'],
    ['xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy', {}, 'slack token', 'xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy'],
    [`Authorization: Bearer ${JWT}`, {}, 'jwt', JWT],
    ['Bearer Xk29dLq83mZp0Vt7Qw', {}, 'bearer token', 'Xk29dLq83mZp0Vt7Qw'],
    ['Basic dXNlcjpodW50ZXIyMzQ=', {}, 'basic credentials', 'dXNlcjpodW50ZXIyMzQ='],
    ['https://joe:s3cr3tP4ss@host/x', {}, 'password in a url', 's3cr3tP4ss'],
    ['{"client_secret": "Xk29dLq83mZp0Vt7"}', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['password=Xk29dLq83mZp0Vt7&a=b', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['export STRIPE_WEBHOOK_SECRET=Xk29dLq83mZp0Vt7', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['spring.datasource.password: Xk29dLq83mZp0Vt7', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['refreshtoken=Xk29dLq83mZp0Vt7', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['X-Auth-Token: Xk29dLq83mZp0Vt7', {}, 'assigned secret', 'Xk29dLq83mZp0Vt7'],
    ['dGhpc2lzYXNlY3JldDEyMw==', { name: 'client_secret' }, 'value of "client_secret"', 'dGhpc2lzYXNlY3JldDEyMw=='],
    ['hunter2', { name: 'password', isSent: true }, 'value of "password"', 'hunter2'],
    ['Bearer hunter2', { name: 'Authorization', isSent: true }, 'value of "Authorization"', 'hunter2'],
    [
      '550e8400-e29b-41d4-a716-446655440000',
      { name: 'X-Api-Key', isSent: true },
      'value of "X-Api-Key"',
      '550e8400-e29b-41d4-a716-446655440000',
    ],
  ])('finds the credential in %j %j', (text, context, kind, secret) => {
    expect(findCredentialLiterals(text, context)).toEqual([{ kind, start: text.indexOf(secret), length: secret.length }]);
    expect(redactCredentials(text, context)).toBe(text.replace(secret, '<redacted>'));
  });

  it('finds a whole private key', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7bq1xkT2\nabcdefgh\n-----END RSA PRIVATE KEY-----';
    expect(redactCredentials(`key: ${key}`)).toBe('key: <redacted>');
  });

  it.each<[string, CredentialContext?]>([
    ['<token>', { name: 'token', isSent: true }],
    ['YOUR_API_KEY', { name: 'api_key', isSent: true }],
    ['xxxxxxxxxxxxxxxx', { name: 'secret', isSent: true }],
    ['********', { name: 'password', isSent: true }],
    ['{token}', { name: 'Authorization', isSent: true }],
    ['Bearer {env.TOKEN}', { name: 'Authorization', isSent: true }],
    ['true', { name: 'token', isSent: true }],
    ['application/json', { name: 'Accept', isSent: true }],
    ['550e8400-e29b-41d4-a716-446655440000', { name: 'token' }],
    ['6dcb09b5b57875f334f61aebed695e2e4193db5e'],
    ['sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', { name: 'secret' }],
    ['AKIAIOSFODNN7EXAMPLE'],
    ['Use a Bearer token in the Authorization header'],
    ['Authorization: Basic base64(user:password)'],
    ['https://user:password@example.com'],
    ['next_page_token: CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA'],
    ['CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA', { name: 'page_token' }],
    ['The token: see the documentation of authentication'],
    ['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    ['secret: production-database-password-rotation'],
  ])('leaves %j %j alone', (text, context) => {
    expect(findCredentialLiterals(text, context)).toEqual([]);
  });

  it.each([
    'Bearer ',
    'password=',
    'https://a:',
    'eyJ',
    '-----BEGIN PRIVATE KEY-----',
    'token: "',
    'my_token-',
    'a_secret',
    'sk-',
    'A',
    'eyJ-',
    'eyJaaaaaaaaa-',
    '"eyJ-',
    'sk-a-',
    'a-b.c+d://',
  ])('takes time with the length of a text of %j, and no more', (part) => {
    const text = part.repeat(3_000);
    withFewStepsBack(() => {
      findCredentialLiterals(text);
      findCredentialLiterals(`${text}${'A1'.repeat(10_000)}`);
    });
  });
});

describe('isCredentialName', () => {
  it.each(['password', 'clientSecret', 'X-Api-Key', 'access_token', 'Authorization', 'private_key', 'APIKEY', 'token'])(
    'is true for %s',
    (name) => {
      expect(isCredentialName(name)).toBe(true);
    },
  );
  it.each([
    'page_token',
    'nextPageToken',
    'token_type',
    'api_key_id',
    'secret_name',
    'key',
    'idempotency_key',
    'discard',
    'password_changed_at',
    '',
  ])('is false for %s', (name) => {
    expect(isCredentialName(name)).toBe(false);
  });
});

/** For each character of a text. Patterns that take time with its length need less than one, others hundreds. */
const STEPS_BACK = 10;

/**
 * Does `work`, and fails at the first regular expression that goes back further in its text. The engine counts the steps itself, at repetitions
 * with a bound, which all of ours have: the same number however busy the machine is.
 */
function withFewStepsBack(work: () => void): void {
  setFlagsFromString('--allow-natives-syntax');
  const limit = new Function('source', 'flags', 'steps', 'return %NewRegExpWithBacktrackLimit(source, flags, steps)') as (
    source: string,
    flags: string,
    steps: number,
  ) => RegExp;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    if (!this.sticky && this.lastIndex <= text.length) {
      // Where the pattern does not match, the end of the text does. Only the limit makes both fail.
      const limited = limit(`(?:${this.source})|(?![^])`, this.flags, 1000 + STEPS_BACK * text.length);
      limited.lastIndex = this.lastIndex;
      if (exec.call(limited, text) === null) throw new Error(`${this} goes back too often in ${text.length} characters`);
    }
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
}

import { createHmac, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { HmacKey } from '../../../src/gateway/audit/audit-line.js';

// RFC 4231, cases 1 and 2.
it.each([
  [Buffer.alloc(20, 0x0b), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [Buffer.from('Jefe'), 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
])('is the HMAC-SHA256 of RFC 4231', (key, text, digest) => {
  expect(new HmacKey(key).digest(text)).toBe(digest);
});

it('does what createHmac does, with texts of every length one after another', () => {
  const secret = randomBytes(32);
  const key = new HmacKey(secret);
  for (const length of [0, 1, 63, 64, 5000, 100, 4095, 4096, 4097, 2]) {
    for (const text of ['a'.repeat(length), 'é'.repeat(length), '\ud800'.repeat(length)]) {
      expect(key.digest(text)).toBe(createHmac('sha256', secret).update(text).digest('hex'));
    }
  }
});

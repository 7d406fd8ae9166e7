import { expect, it } from 'vitest';
import { recordedUrl } from '../../src/planning/index.js';

it.each([
  ['https://u:p@api.test/x.yaml', 'https://api.test/x.yaml'],
  ['https://api.test/x.yaml?access_token=a&v=2', 'https://api.test/x.yaml?access_token=redacted&v=2'],
  ['https://api.test/x.yaml?sv=2&sig=a%2Fb', 'https://api.test/x.yaml?sv=2&sig=redacted'],
  ['https://api.test/x.yaml?X-Amz-Date=1&X-Amz-Signature=ab12', 'https://api.test/x.yaml?X-Amz-Date=1&X-Amz-Signature=redacted'],
  ['https://api.test/x.yaml?key=a', 'https://api.test/x.yaml?key=redacted'],
  ['https://api.test/x.yaml?t=sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'https://api.test/x.yaml?t=redacted'],
  ['https://api.test/x.yaml?tag=a&page_token=3', 'https://api.test/x.yaml?tag=a&page_token=3'],
])('%s is recorded as %s', (url, recorded) => {
  expect(recordedUrl(url)).toBe(recorded);
});

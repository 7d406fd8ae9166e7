import { type Endpoint, findEndpoints } from '../endpoints.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks for hosts that only this machine or its network reaches, named in the document: a way to make the gateway call
 * what its owner did not mean to offer. A cloud's metadata service hands out credentials and is never an API.
 * An origin that the operator typed is meant.
 */
export const privateNetwork: RiskRule = {
  kind: 'private_network',
  check(subject) {
    return subject.isExecutable ? findEndpoints(subject.capability, subject.ownHosts).flatMap(checkEndpoint) : [];
  },
};

function checkEndpoint({ field, url, reach, isTyped }: Endpoint): readonly Finding[] {
  if (url === undefined || reach === undefined || reach === 'public') return [];
  const evidence = url.host;
  if (isTyped) return [{ level: 'low', reason: `It calls ${url.host}, an address that was given on purpose.`, evidence, field }];
  if (reach === 'metadata') {
    return [
      { level: 'critical', reason: `${url.hostname} is where a cloud hands out credentials, or a link-local address.`, evidence, field },
    ];
  }
  const where = reach === 'loopback' ? 'this machine itself' : 'a private network';
  return [{ level: 'medium', reason: `${url.host} is ${where}; the document names it, nobody typed it.`, evidence, field }];
}

import { type Endpoint, findEndpoints } from '../endpoints.js';
import { findContainerNetworks } from './container-rights.js';
import { findAddresses, judgeAddress, packageOf } from './package-risks.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks for hosts that only this machine or its network reaches, named in the document: a way to make the gateway call
 * what its owner did not mean to offer. A cloud's metadata service hands out credentials and is never an API.
 * An origin that the operator typed is meant.
 */
export const privateNetwork: RiskRule = {
  kind: 'private_network',
  check(subject) {
    return subject.isExecutable ? findEndpoints(subject.capability, subject.ownHosts).flatMap(checkEndpoint) : checkPackage(subject);
  },
};

/** A container on the network of the host, and a server that clients are sent to on a network of their own. Loopback is where a package listens. */
function checkPackage(subject: RiskSubject): readonly Finding[] {
  const found = packageOf(subject);
  if (found === undefined) return [];
  const addresses = findAddresses(found).flatMap(({ text, what, pointer }): Finding[] => {
    const { url, reach } = judgeAddress(text);
    if (url === undefined || reach === undefined || reach === 'public') return [];
    if (reach === 'loopback' && what === 'transport' && found.registryType !== 'remote') return [];
    const at = pointer === undefined ? {} : { pointer };
    if (reach === 'metadata') {
      return [
        {
          level: 'critical',
          reason: `${url.hostname} is where a cloud hands out credentials, or a link-local address.`,
          evidence: url.host,
          ...at,
        },
      ];
    }
    return [
      {
        level: 'medium',
        reason: `${url.host} is ${reach === 'loopback' ? 'this machine itself' : 'a private network'}.`,
        evidence: url.host,
        ...at,
      },
    ];
  });
  return [...addresses, ...(found.setup === undefined ? [] : findContainerNetworks(found.setup))];
}

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

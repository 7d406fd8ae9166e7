import type { RiskLevel } from '../../model/index.js';
import { type Endpoint, findEndpoints, judgeEndpoint } from '../endpoints.js';
import { findTokenUrls } from './external-network.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';
import { sendsCredential } from './sends-credential.js';

/**
 * Looks for `http:` where others can listen. Nothing on loopback; on a private network a person decides; to a public
 * host everybody on the way reads and changes it, and a credential sent so is given away.
 */
export const plaintextTransport: RiskRule = {
  kind: 'plaintext_transport',
  check(subject) {
    if (!subject.isExecutable) return [];
    const hasCredential = sendsCredential(subject.capability);
    return [
      ...findEndpoints(subject.capability, subject.ownHosts).flatMap((endpoint) => checkEndpoint(endpoint, hasCredential)),
      ...checkTokenUrls(subject),
    ];
  },
};

function checkEndpoint({ field, url, reach, isTyped }: Endpoint, hasCredential: boolean): readonly Finding[] {
  if (url?.protocol !== 'http:' || reach === 'loopback') return [];
  const evidence = url.origin;
  if (reach !== 'public') return [{ level: 'medium', reason: `Requests to ${url.host} are not encrypted.`, evidence, field }];
  if (!hasCredential)
    return [{ level: isTyped ? 'medium' : 'high', reason: `Requests to ${url.host} cross the internet unencrypted.`, evidence, field }];
  const level: RiskLevel = isTyped ? 'high' : 'critical';
  return [{ level, reason: `A credential would be sent to ${url.host} unencrypted.`, evidence, field }];
}

function checkTokenUrls(subject: RiskSubject): readonly Finding[] {
  return findTokenUrls(subject).flatMap(({ text, pointer }): Finding[] => {
    const { url, reach, isTyped } = judgeEndpoint('auth', text, subject.ownHosts);
    if (url?.protocol !== 'http:' || reach !== 'public') return [];
    const level: RiskLevel = isTyped ? 'high' : 'critical';
    return [
      {
        level,
        reason: `Client secrets and tokens would be sent to ${url.host} unencrypted.`,
        evidence: url.origin,
        field: 'auth',
        pointer,
      },
    ];
  });
}

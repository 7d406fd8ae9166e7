import type { OciRequest, RiskLevel } from '../../model/index.js';
import { type Endpoint, findEndpoints, judgeEndpoint } from '../endpoints.js';
import { findTokenUrls } from './external-network.js';
import { findAddresses, findSecretInputs, judgeAddress, packageOf } from './package-risks.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';
import { isCredentialCarrier, sendsCredential } from './sends-credential.js';

/**
 * Looks for `http:` where others can listen. Nothing on loopback; on a private network a person decides; to a public
 * host everybody on the way reads and changes it, and a credential sent so is given away.
 */
export const plaintextTransport: RiskRule = {
  kind: 'plaintext_transport',
  check(subject) {
    if (!subject.isExecutable) return checkPackage(subject);
    const hasCredential = sendsCredential(subject.capability);
    return [
      ...findEndpoints(subject.capability, subject.ownHosts).flatMap((endpoint) => checkEndpoint(endpoint, hasCredential)),
      ...checkTokenUrls(subject),
    ];
  },
};

/** A client that connects over `http:` gives away what it is given, and a file that comes over it can be any file. */
function checkPackage(subject: RiskSubject): readonly Finding[] {
  const found = packageOf(subject);
  if (found === undefined) return [];
  const hasCredential = findSecretInputs(found).some(({ place }) => place === 'header' || place === 'url') || hasCredentialHeader(found);
  return findAddresses(found).flatMap(({ text, what, pointer }): Finding[] => {
    const isPlain = /^http:/i.test(text);
    const { reach } = judgeAddress(text);
    if (!isPlain || reach === 'loopback') return [];
    const at = pointer === undefined ? {} : { pointer };
    const evidence = text.slice(0, 200);
    if (reach === 'private' || reach === 'metadata')
      return [{ level: 'medium', reason: 'The connection is not encrypted.', evidence, ...at }];
    if (what === 'file')
      return [{ level: 'high', reason: 'The bundle is fetched unencrypted: anybody on the way can replace it.', evidence, ...at }];
    return hasCredential
      ? [{ level: 'critical', reason: 'A credential would cross the internet unencrypted.', evidence, ...at }]
      : [{ level: 'high', reason: 'What a client says crosses the internet unencrypted.', evidence, ...at }];
  });
}

function hasCredentialHeader({ setup }: OciRequest): boolean {
  return (setup?.inputs ?? []).some((input) => input.place === 'header' && isCredentialCarrier(input.name ?? ''));
}

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

import { findCredentialLiterals } from '../../capability/index.js';
import { type Capability, isJsonObject } from '../../model/index.js';
import { findEndpoints } from '../endpoints.js';
import { schemaFacts } from '../schema-facts.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';
import { isCredentialCarrier } from './sends-credential.js';

/**
 * Looks for secrets that stand where they should not: credential-shaped literals in the file, ones that import took
 * out of the source, credentials that the model would have to supply, and credentials in URLs, which end in logs.
 * Evidence is kind and length, never the value.
 */
export const credentialExposure: RiskRule = {
  kind: 'credential_exposure',
  check(subject) {
    return [...findSent(subject), ...findInSchemas(subject), ...findTakenOut(subject), ...findArguments(subject), ...findInUrls(subject)];
  },
};

/** A literal that would be sent is a secret in a file that people share. */
function findSent({ capability }: RiskSubject): readonly Finding[] {
  const { primary, fallback = [] } = capability.providers;
  const places: readonly (readonly [string, unknown])[] = [
    ['providers.primary.config', primary.config],
    ...fallback.map(({ config }, index) => [`providers.fallback.${index}.config`, config] as const),
    ['auth', capability.auth],
  ];
  return places.flatMap(([field, value]) => scan(value, field, 'high', 'would be sent'));
}

function findInSchemas({ capability }: RiskSubject): readonly Finding[] {
  const texts = [
    ...scan(capability.title, 'title', 'medium', 'stands in a text'),
    ...scan(capability.description, 'description', 'medium', 'stands in a text'),
  ];
  const inSchemas = [
    { place: 'schema.input', facts: schemaFacts(capability.schema.input) },
    { place: 'schema.output', facts: schemaFacts(capability.schema.output) },
  ].flatMap(({ place, facts }) =>
    facts.credentials.map(({ path, evidence }) => found('medium', evidence, `${place}.${path}`, 'stands in a schema')),
  );
  return [...texts, ...inSchemas].slice(0, MAX_FINDINGS);
}

function findTakenOut({ losses = [] }: RiskSubject): readonly Finding[] {
  return losses
    .filter(({ code }) => code.includes('credential') || code.includes('redact'))
    .map((loss) => ({
      level: 'low',
      reason: 'The source holds a credential, which import replaced; whoever published it should revoke it.',
      evidence: loss.summary,
      ...(loss.pointer === undefined ? {} : { pointer: loss.pointer }),
    }));
}

/** A header or query argument that is a credential by name makes the model hold and send a secret. */
function findArguments({ capability }: RiskSubject): readonly Finding[] {
  const { config } = capability.providers.primary;
  const { auth } = capability;
  const configured = [auth, ...(auth?.all ?? [])].flatMap((part) => [part?.header, part?.param, part?.cookie]);
  return (['headers', 'params', 'cookies'] as const).flatMap((place) =>
    Object.entries(config[place] ?? {}).flatMap(([name, template]): Finding[] => {
      const argument = /\{(?!env\.|\{)([^{}]+)\}/.exec(JSON.stringify(template) ?? '')?.[1];
      if (argument === undefined || !isCredentialCarrier(name) || configured.includes(name) || isFlag(capability, argument)) return [];
      const reason = `The caller supplies "${name}", a credential; set it with auth instead.`;
      return [{ level: 'medium', reason, evidence: name, field: `providers.primary.config.${place}.${name}` }];
    }),
  );
}

/** `hide_secret: boolean` is no secret. */
function isFlag({ schema: { input } }: Capability, argument: string): boolean {
  const properties = isJsonObject(input) && isJsonObject(input.properties) ? input.properties : {};
  const schema = Object.hasOwn(properties, argument) ? properties[argument] : undefined;
  return isJsonObject(schema) && schema.type === 'boolean';
}

function findInUrls(subject: RiskSubject): readonly Finding[] {
  const { auth } = subject.capability;
  const inQuery = [auth, ...(auth?.all ?? [])].flatMap((part) => (part?.param === undefined ? [] : [part.param]));
  return [
    ...findEndpoints(subject.capability, subject.ownHosts).flatMap(({ hasUserInfo, url, field }): Finding[] =>
      hasUserInfo && url !== undefined
        ? [{ level: 'high', reason: 'User name or password stand in the URL.', evidence: `user information before ${url.host}`, field }]
        : [],
    ),
    ...inQuery.map((name): Finding => {
      const reason = `The credential travels in the query parameter "${name}", which proxies and servers log.`;
      return { level: 'low', reason, evidence: name, field: 'auth.param' };
    }),
  ];
}

const MAX_FINDINGS = 10;
/** Where keys are wire names, and a value is sent under them. */
const SENT_IN = /\.config\.(?:params|headers|cookies|static_params|body|variables)\b/;

function scan(value: unknown, field: string, level: Finding['level'], where: string, name?: string): readonly Finding[] {
  if (typeof value === 'string') {
    const context = name === undefined ? {} : { name, isSent: true };
    return findCredentialLiterals(value, context).map(({ kind, length }) => found(level, `${kind}, ${length} characters`, field, where));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => scan(item, `${field}.${index}`, level, where, name));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    scan(member, `${field}.${key}`, level, where, SENT_IN.test(field) ? key : undefined),
  );
}

function found(level: Finding['level'], evidence: string, field: string, where: string): Finding {
  return { level, reason: `A credential-shaped literal ${where}.`, evidence, field };
}

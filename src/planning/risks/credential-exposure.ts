import { findCredentialLiterals, findSentCredentials, providersOf } from '../../capability/index.js';
import { type Capability, flattenInputs, isJsonObject, type Json } from '../../model/index.js';
import { findEndpoints } from '../endpoints.js';
import { schemaFacts } from '../schema-facts.js';
import { findSecretInputs, isCredentialInput, packageOf } from './package-risks.js';
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
    if (!subject.isExecutable) return [...findInSchemas(subject), ...findTakenOut(subject), ...findInPackage(subject)];
    return [...findSent(subject), ...findInSchemas(subject), ...findTakenOut(subject), ...findArguments(subject), ...findInUrls(subject)];
  },
};

/** Secrets of a package: those that stand in its metadata, those it asks for, and those it does not mark as such, so that clients show them. */
function findInPackage(subject: RiskSubject): readonly Finding[] {
  const found = packageOf(subject);
  if (found === undefined) return [];
  const inputs = flattenInputs(found.setup?.inputs ?? []);
  const stated = inputs.filter(({ redacted }) => redacted.length > 0);
  const asked = findSecretInputs(found);
  const unmarked = inputs.filter(
    (input) => !input.isSecret && isCredentialInput(input) && !input.variables.some(({ isSecret }) => isSecret),
  );
  const name = (input: { readonly name?: string }): string => input.name ?? 'an argument';
  return [
    ...stated.map((input): Finding => {
      const reason = `A secret stands in the metadata, as ${name(input)}; whoever published it should revoke it.`;
      return { level: 'high', reason, evidence: input.redacted.join('; '), pointer: input.pointer };
    }),
    ...asked.map((input): Finding => {
      const reason = `It is handed a secret: ${name(input)}${input.isRequired ? ', which it requires' : ''}.`;
      return { level: 'medium', reason, evidence: name(input), pointer: input.pointer };
    }),
    ...unmarked.map((input): Finding => {
      const reason = `${name(input)} is a credential by its name and not marked as secret, so clients may show and keep it openly.`;
      return { level: 'medium', reason, evidence: name(input), pointer: input.pointer };
    }),
  ].slice(0, MAX_PACKAGE_FINDINGS);
}

const MAX_PACKAGE_FINDINGS = 50;

/** A literal that would be sent is a secret in a file that people share. */
function findSent({ capability }: RiskSubject): readonly Finding[] {
  const { auth } = capability;
  const sent = [
    ...providersOf(capability).flatMap(({ config, path }) => findSentCredentials(config as unknown as Json, path)), // a configuration is JSON
    ...findSentCredentials(auth as unknown as Json | undefined, ['auth']), // so is this
  ];
  return sent.map(({ kind, length, path }) => found('high', `${kind}, ${length} characters`, path.join('.'), 'would be sent'));
}

function findInSchemas({ capability }: RiskSubject): readonly Finding[] {
  const texts = [...findInText(capability.title ?? '', 'title'), ...findInText(capability.description, 'description')];
  const inSchemas = [
    { place: 'schema.input', facts: schemaFacts(capability.schema.input) },
    { place: 'schema.output', facts: schemaFacts(capability.schema.output) },
  ].flatMap(({ place, facts }) =>
    facts.credentials.map(({ path, evidence }) => found('medium', evidence, `${place}.${path}`, 'stands in a schema')),
  );
  return [...texts, ...inSchemas].slice(0, MAX_FINDINGS);
}

function findInText(text: string, field: string): readonly Finding[] {
  return findCredentialLiterals(text).map(({ kind, length }) =>
    found('medium', `${kind}, ${length} characters`, field, 'stands in a text'),
  );
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
function found(level: Finding['level'], evidence: string, field: string, where: string): Finding {
  return { level, reason: `A credential-shaped literal ${where}.`, evidence, field };
}

import type { ConfigOverrides } from '../config/index.js';
import { GatewayError, type JsonObject } from '../model/index.js';
import { type Header, parseHeaders } from './spec-headers.js';

/** `--spec` and what goes with it: a server without a configuration file. */
export interface SpecFlags {
  readonly spec?: readonly string[];
  readonly specHeader?: readonly string[];
  readonly name?: string;
  readonly accept?: readonly string[];
  readonly markedOnly?: true;
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly exposure?: string;
  readonly baseUrl?: string;
  readonly authType?: string;
  readonly authToken?: string;
  readonly authHeader?: string;
  readonly header?: readonly string[];
}

/**
 * The configuration that the flags stand for, and which flag says what of it; undefined without `--spec`.
 *
 * @throws GatewayError `usage` for flags that do not go together.
 */
export function configOfSpec(
  flags: SpecFlags & { readonly config?: string },
): Required<Pick<ConfigOverrides, 'document' | 'flags'>> | undefined {
  if (flags.spec === undefined) {
    refuseCompanions(flags);
    return undefined;
  }
  if (flags.config !== undefined) {
    throw new GatewayError('usage', '--spec is instead of a configuration file; give one of them.', {
      hint: 'In gateway.yaml: servers: [{ name: …, spec: … }]',
    });
  }
  const headers = parseHeaders('--header', flags.header);
  const specHeaders = parseHeaders('--spec-header', flags.specHeader);
  return {
    document: { servers: [serverOf(flags, flags.spec, headers, specHeaders)] },
    flags: {
      ...FLAGS,
      ...Object.fromEntries(headers.map(([name]) => [`servers[0].headers.${name}`, '--header'])),
      ...Object.fromEntries(specHeaders.map(([name]) => [`servers[0].spec_headers.${name}`, '--spec-header'])),
    },
  };
}

function serverOf(flags: SpecFlags, spec: readonly string[], headers: readonly Header[], specHeaders: readonly Header[]): JsonObject {
  const { name = 'api', accept, markedOnly, allow, deny, exposure, baseUrl, authType, authToken, authHeader } = flags;
  if ((authType === undefined) !== (authToken === undefined)) throw new GatewayError('usage', '--auth-type and --auth-token go together.');
  if (authHeader !== undefined && authType === undefined)
    throw new GatewayError('usage', '--auth-header goes with --auth-type and --auth-token.');
  const policy = {
    ...(accept === undefined ? {} : { accept: [...accept] }),
    ...(markedOnly === undefined ? {} : { marked_only: true }),
    ...(allow === undefined ? {} : { allow: [...allow] }),
    ...(deny === undefined ? {} : { deny: [...deny] }),
  };
  const auth =
    authType === undefined || authToken === undefined
      ? undefined
      : { type: authType, token: authToken, ...(authHeader === undefined ? {} : { header: authHeader }) };
  return {
    name,
    specs: [...spec],
    ...(specHeaders.length === 0 ? {} : { spec_headers: Object.fromEntries(specHeaders) }),
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
    ...(exposure === undefined ? {} : { exposure }),
    ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
    ...(auth === undefined ? {} : { auth }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
  };
}

function refuseCompanions(flags: SpecFlags): void {
  const stray = COMPANIONS.find(([key]) => flags[key] !== undefined);
  if (stray !== undefined)
    throw new GatewayError('usage', `${stray[1]} goes with --spec.`, {
      hint: `In a configuration file it is \`${stray[2]}\` of a server.`,
    });
}

/** What says nothing without `--spec`: its flag, and the key of a server that it stands for. */
const COMPANIONS: readonly (readonly [key: keyof SpecFlags, flag: string, place: string])[] = [
  ['specHeader', '--spec-header', 'spec_headers'],
  ['name', '--name', 'name'],
  ['accept', '--accept', 'policy.accept'],
  ['markedOnly', '--marked-only', 'policy.marked_only'],
  ['allow', '--allow', 'policy.allow'],
  ['deny', '--deny', 'policy.deny'],
  ['exposure', '--exposure', 'exposure'],
  ['baseUrl', '--base-url', 'base_url'],
  ['authType', '--auth-type', 'auth.type'],
  ['authToken', '--auth-token', 'auth.token'],
  ['authHeader', '--auth-header', 'auth.header'],
  ['header', '--header', 'headers'],
];

/** By place in the configuration; where the gateway listens has its flags beside `--spec`, too. */
const FLAGS: Readonly<Record<string, string>> = {
  'server.host': '--host',
  'server.port': '--port',
  'server.workers': '--workers',
  'servers[0].specs': '--spec',
  ...Object.fromEntries(COMPANIONS.map(([, flag, place]) => [`servers[0].${place}`, flag])),
};

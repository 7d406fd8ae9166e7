import { isCredentialName } from '../../capability/index.js';
import { flattenInputs, isDigest, isFixedVersion, type OciRequest, type PackageInput } from '../../model/index.js';
import { judgeEndpoint } from '../endpoints.js';
import type { OwnHosts } from '../hosts.js';
import type { Finding, RiskSubject } from './risk-rule.js';

/** The package that an operation is evidence of. */
export function packageOf({ operation }: RiskSubject): OciRequest | undefined {
  return operation?.request.protocol === 'oci_mcp' ? operation.request : undefined;
}

/** Addresses that a client connects to, or that a package is fetched from. */
export interface PackageAddress {
  readonly text: string;
  readonly what: 'transport' | 'file';
  readonly pointer?: string;
}

export function findAddresses({ registryType, imageRef, setup }: OciRequest): readonly PackageAddress[] {
  const file = registryType === 'mcpb' ? [{ text: imageRef.replace(/^mcpb:/, ''), what: 'file' as const }] : [];
  const { transport } = setup ?? {};
  return transport?.url === undefined ? file : [...file, { text: transport.url, what: 'transport', pointer: transport.pointer }];
}

/** A port that is chosen leaves the host as it is; nothing is the source's own, for a package is somebody else's. */
export function judgeAddress(text: string): ReturnType<typeof judgeEndpoint> {
  return judgeEndpoint('', text.replace(/^([a-z]+:\/\/[^/{}]+):\{[^{}]*\}/i, '$1'), NOBODY);
}

const NOBODY: OwnHosts = { owners: [], typedOrigins: [] };

/** Secrets that whoever starts the package, or connects to it, hands over. */
export function findSecretInputs({ setup }: OciRequest): readonly PackageInput[] {
  return flattenInputs(setup?.inputs ?? []).filter(({ isSecret }) => isSecret);
}

export function isCredentialInput({ name }: PackageInput): boolean {
  return name !== undefined && isCredentialName(name.replace(/^-+|[{}]/g, ''));
}

/**
 * What says which file of a registry is meant: a release of npm, PyPI or NuGet is not replaced, so its version does; a bundle
 * (`mcpb`) is a file at an address, which only `fileSha256` fixes.
 */
export function judgeFile({ registryType = '', imageRef, packageVersion, digestSha256 }: OciRequest): readonly Finding[] {
  const evidence = imageRef;
  if (digestSha256 !== undefined && !isDigest(digestSha256)) return [{ level: 'high', reason: 'Its fileSha256 is no digest.', evidence }];
  if (registryType === 'mcpb') {
    return digestSha256 === undefined
      ? [{ level: 'high', reason: 'The bundle is a file at an address, without fileSha256: it can be replaced.', evidence }]
      : [];
  }
  if (!isFixedVersion(packageVersion)) {
    return [
      { level: 'high', reason: `The ${registryType} package is of no fixed version, so another one can be started each time.`, evidence },
    ];
  }
  return KEEPS_RELEASES.has(registryType) || digestSha256 !== undefined
    ? []
    : [
        {
          level: 'medium',
          reason: `Whether ${registryType} keeps a release as it is, is not known, and there is no fileSha256.`,
          evidence,
        },
      ];
}

const KEEPS_RELEASES: ReadonlySet<string> = new Set(['npm', 'pypi', 'nuget', 'cargo']);

/** Arguments with which the program that fetches a package takes another one, or from somewhere else. */
export function findOtherSources({ setup, registryType }: OciRequest): readonly Finding[] {
  if (registryType === undefined) return [];
  return (setup?.inputs ?? []).flatMap(({ place, name = '', value = '', pointer }): Finding[] => {
    const text = `${name} ${value}`.trim();
    if (place !== 'runtime_argument' || !OTHER_SOURCE.test(text)) return [];
    return [
      { level: 'high', reason: 'An argument of the runtime takes code from somewhere else than the package.', evidence: text, pointer },
    ];
  });
}

// npx, pnpm dlx, bunx, uvx, pipx, dnx: another package, another registry, or a command.
const OTHER_SOURCE =
  /(?:^|\s)(?:--(?:registry|from|with|with-editable|with-requirements|index|default-index|index-url|extra-index-url|find-links|package|call|source|add-source|configfile|userconfig|spec|eval|require|import|pip-args|node-options)(?:[=\s]|$)|-[cepr](?:[=\s]|$))/;

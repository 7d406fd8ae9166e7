import { type Diagnostic, flattenInputs, type PackageInput, type PackageInputPlace, type PackageSetup } from '../../model/index.js';

/**
 * What a reviewer has to know of how a package is started or reached, a finding for each place: `oci-runtime-arguments`,
 * `oci-package-arguments`, `oci-environment`, `oci-headers`, `oci-url-variables`, `oci-transport`; and `oci-secret-in-metadata` for a
 * secret that stands in it, which is never shown.
 */
export function describeSetup(label: string, { runtime, transport, inputs }: PackageSetup, pointer: string): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (transport !== undefined) {
    const where = transport.url === undefined ? '' : ` at ${transport.url}`;
    findings.push({
      severity: 'info',
      code: 'oci-transport',
      summary: `${label} speaks ${transport.type}${where}.`,
      pointer: transport.pointer,
    });
  }
  for (const { place, code, words } of PLACES) {
    const listed = inputs.filter((input) => input.place === place);
    const [first] = listed;
    if (first === undefined) continue;
    const what = place === 'runtime_argument' && runtime !== undefined ? `${words} of ${runtime}` : words;
    const more = listed.length > MAX_LISTED ? `; and ${listed.length - MAX_LISTED} more` : '';
    findings.push({
      severity: 'info',
      code,
      summary: `${label}, ${what}: ${listed.slice(0, MAX_LISTED).map(describeInput).join('; ')}${more}.`,
      pointer: listed.length === 1 ? first.pointer : first.pointer.replace(/\/[^/]*$/, ''),
    });
  }
  const secrets = flattenInputs(inputs).filter(({ redacted }) => redacted.length > 0);
  for (const { name, redacted, pointer: place } of secrets.slice(0, MAX_LISTED)) {
    findings.push({
      severity: 'warning',
      code: 'oci-secret-in-metadata',
      summary: `A secret stands in the metadata${name === undefined ? '' : `, as ${name}`}: ${redacted.slice(0, 3).join('; ')}.`,
      detail: 'Everybody who reads the metadata has it; its owner should revoke it.',
      pointer: place,
    });
  }
  return findings.map((finding) => ({ ...finding, pointer: finding.pointer ?? pointer }));
}

const PLACES: readonly { readonly place: PackageInputPlace; readonly code: string; readonly words: string }[] = [
  { place: 'runtime_argument', code: 'oci-runtime-arguments', words: 'arguments' },
  { place: 'package_argument', code: 'oci-package-arguments', words: 'arguments of the package' },
  { place: 'environment', code: 'oci-environment', words: 'environment' },
  { place: 'header', code: 'oci-headers', words: 'headers' },
  { place: 'url', code: 'oci-url-variables', words: 'variables of the URL' },
];

/** `--volume {path}:/data (required; {path}: one of /a, /b)`. */
function describeInput({ name, value, default: preset, choices, isRequired, isSecret, isRepeated, variables }: PackageInput): string {
  const facts = [
    ...(isRequired ? ['required'] : []),
    ...(isSecret ? ['secret'] : []),
    ...(isRepeated ? ['repeated'] : []),
    ...(preset === undefined ? [] : [`default ${cut(preset)}`]),
    ...(choices.length === 0
      ? []
      : [`one of ${choices.slice(0, MAX_CHOICES).map(cut).join(', ')}${choices.length > MAX_CHOICES ? ', …' : ''}`]),
    ...variables.slice(0, MAX_CHOICES).map((variable) => describeInput({ ...variable, name: `{${variable.name ?? ''}}` })),
  ];
  const shown = [...(name === undefined ? [] : [name]), ...(value === undefined ? [] : [cut(value)])].join(' ') || 'one by position';
  return facts.length === 0 ? shown : `${shown} (${facts.join(', ')})`;
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

const MAX_LISTED = 20;
const MAX_CHOICES = 8;
const MAX_SHOWN = 200;

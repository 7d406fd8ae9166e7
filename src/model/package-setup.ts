/**
 * How an MCP package is started, or a remote server is reached, as its metadata says it. All of it may be shown: what is secret,
 * or looks like it, is `<redacted>`. Source: `server.json` of the MCP registry (`runtimeArguments`, `environmentVariables`, …).
 */
export interface PackageSetup {
  /** The program that starts it (`docker`, `npx`, `uvx`, `dnx`). */
  readonly runtime?: string;
  readonly transport?: PackageTransport;
  /** In the order of the document, arguments of the runtime first. */
  readonly inputs: readonly PackageInput[];
}

export interface PackageTransport {
  /** `stdio`, `streamable-http` or `sse`; another one as it is spelled. */
  readonly type: string;
  /** Perhaps with `{variables}`, which are inputs at `url`. */
  readonly url?: string;
  readonly pointer: string;
}

/** Where an input goes. */
export type PackageInputPlace = 'runtime_argument' | 'package_argument' | 'environment' | 'header' | 'url';

export interface PackageInput {
  readonly place: PackageInputPlace;
  /** The flag (`--volume`), variable or header; absent for an argument told by its position. */
  readonly name?: string;
  /** What is always given, with `{variables}`. */
  readonly value?: string;
  readonly default?: string;
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** The publisher says so. */
  readonly isSecret: boolean;
  readonly isRepeated: boolean;
  /** A secret that stood in the metadata, by kind and length. */
  readonly redacted: readonly string[];
  /** What stands for the `{variables}` of `value`. */
  readonly variables: readonly PackageInput[];
  readonly pointer: string;
}

/** The inputs with the variables of each behind it. */
export function flattenInputs(inputs: readonly PackageInput[]): readonly PackageInput[] {
  return inputs.flatMap((input) => [input, ...flattenInputs(input.variables)]);
}

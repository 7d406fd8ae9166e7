import { type Command, InvalidArgumentError, Option } from 'commander';

export const FORMATS = ['table', 'json', 'plain'] as const;
export type Format = (typeof FORMATS)[number];

export function addFormatOption(command: Command, formats: readonly string[] = FORMATS): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'how to print the answer').choices([...formats]).default(formats[0]))
    .option('--no-color', 'print without colour (NO_COLOR does the same)');
}

/** For commands that need to know what is served. */
export function addConfigOption(command: Command): Command {
  return command.option(
    '-c, --config <file>',
    'gateway.yaml that says what is served (repeatable; default: ./gateway.yaml when it is there)',
    collect,
  );
}

/** Flags that say how a source is read; shared by everything that takes one. */
export function addSourceOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-k, --kind <kind>', 'what the source is; recognised by its content when not given').choices([
        'openapi',
        'graphql',
        'postman',
        'oci-mcp-package',
      ]),
    )
    .option('--spec-header <name: value>', 'a header for reading a URL, ${NAME} of the environment in its value (repeatable)', collect)
    .option('--source-name <name>', 'name of the source in plans, locks and tool prefixes (default: the file stem)')
    .option('--base-url <url>', 'where the API is, instead of the servers that the source names')
    .option('--server <number or url>', 'which of the servers in the source to use, counted from 0')
    .option('--server-var <name=value>', 'value of a server variable (repeatable)', collectPairs)
    .option('--overlay <file>', 'OpenAPI Overlay to apply before the import (repeatable)', collect)
    .option(
      '--include <pattern>',
      'take only matching operations: an operationId glob, "GET /path/*", tag:NAME, effect:read (repeatable)',
      collect,
    )
    .option('--exclude <pattern>', 'leave matching operations out (repeatable)', collect)
    .option('--tag <name>', 'take only operations with this tag (repeatable)', collect)
    .option('--schema <file or url>', 'GraphQL: the schema that operation documents are written against')
    .option('--endpoint <url>', 'GraphQL: where the API is')
    .option('--select <fields>', 'GraphQL: root fields to take, for example "Query.user,Mutation.*" (repeatable)', collect)
    .option('--depth <levels>', 'GraphQL: levels of objects in generated selections (default: 3)', parseCount)
    .option('--explore', 'GraphQL: two tools that read the schema and run chosen fields, instead of one per root field')
    .option('--scalar <name=json-schema>', 'GraphQL: JSON Schema of a custom scalar (repeatable)', collectPairs)
    .option('--environment <file>', 'Postman: environment with values of variables')
    .option('--var <name=value>', 'Postman: value of a variable (repeatable)', collectPairs)
    .option('--allow-http', 'follow references inside documents over plain http')
    .option('--allow-private', 'follow references inside documents to private and loopback addresses')
    .option('--allow-unresolved', 'go on with what can be read although references lead nowhere')
    .option('--max-bytes <bytes>', 'largest document read (default: 64 MiB)', parseCount)
    .option('--max-depth <levels>', 'deepest nesting read (default: 512, at most 1000)', parseCount)
    .option('--max-aliases <count>', 'most YAML aliases in one document (default: 10000)', parseCount)
    .option('--max-documents <count>', 'most documents that a source may refer to (default: 1000)', parseCount)
    .option('--max-operations <count>', 'most operations in one source (default: 50000 of OpenAPI)', parseCount);
}

/** Flags that shape the drafts; shared by preview, apply and `cap import`. */
export function addDraftOptions(command: Command): Command {
  return command
    .addOption(new Option('--naming <style>', 'flat: listuserrepos, snake: list_user_repos').choices(['flat', 'snake']).default('flat'))
    .option('-p, --prefix <prefix>', 'put PREFIX_ before every name')
    .option('--auth-key <reference>', 'where the credential comes from: env:NAME or file:/path')
    .option('--context-integrity-profile <profile>', 'how tool text and upstream text are treated', 'imported_tool_baseline');
}

export interface SourceFlags {
  kind?: 'openapi' | 'graphql' | 'postman' | 'oci-mcp-package';
  specHeader?: string[];
  sourceName?: string;
  baseUrl?: string;
  server?: string;
  serverVar?: Record<string, string>;
  overlay?: string[];
  include?: string[];
  exclude?: string[];
  tag?: string[];
  schema?: string;
  endpoint?: string;
  select?: string[];
  depth?: number;
  explore?: true;
  scalar?: Record<string, string>;
  environment?: string;
  var?: Record<string, string>;
  allowHttp?: true;
  allowPrivate?: true;
  allowUnresolved?: true;
  maxBytes?: number;
  maxDepth?: number;
  maxAliases?: number;
  maxDocuments?: number;
  maxOperations?: number;
}

export interface DraftFlags {
  naming: 'flat' | 'snake';
  prefix?: string;
  authKey?: string;
  contextIntegrityProfile: string;
}

export interface OutputFlags {
  format: Format;
  color: boolean;
}

/** For options that may be given several times: the values in the order given. */
export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

/** For repeatable `name=value` options. */
export function collectPairs(value: string, previous: Record<string, string> | undefined): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(`"${value}" is not name=value.`);
  return Object.fromEntries([...Object.entries(previous ?? {}), [value.slice(0, at), value.slice(at + 1)]]);
}

/** A directory as it is shown and recorded: without a `/` at its end. */
export function parseDirectory(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('it is empty; for the working directory, write a dot.');
  return value.replace(/(?<=[^/])\/+$/, '');
}

export function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError(`"${value}" is not a whole number above 0.`);
  return count;
}

/** A port from 0 to 65535. */
export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError(`"${value}" is not a port from 0 to 65535.`);
  return port;
}

/** `auto`, or a number of processes from 1 to 256. */
export function parseWorkers(value: string): number | 'auto' {
  if (value === 'auto') return value;
  if (parseCount(value) > 256) throw new InvalidArgumentError(`"${value}" is more than 256.`);
  return parseCount(value);
}

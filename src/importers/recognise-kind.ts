import { isJsonObject, type Json, type JsonObject, type SourceKind } from '../model/index.js';

/** Which importer reads a document, with what showed it; or what the document looks like instead, as a phrase (`a JSON Schema`). */
export type RecognisedKind =
  | { readonly kind: SourceKind; readonly evidence: string }
  | { readonly kind: undefined; readonly looksLike: string };

/**
 * The kind of an API description, told by its content alone: a file name says nothing. GraphQL text (SDL or
 * operations) is a string value. `evidence` and `looksLike` are phrases for a message: "it has …", "it looks like …".
 */
export function recogniseKind(value: Json): RecognisedKind {
  if (typeof value === 'string') return recogniseText(value);
  if (!isJsonObject(value)) return { kind: undefined, looksLike: describeValue(value) };
  for (const recognise of RECOGNISERS) {
    const recognised = recognise(value);
    if (recognised !== undefined) return recognised;
  }
  return { kind: undefined, looksLike: lookAtKeys(value) };
}

const RECOGNISERS: readonly ((value: JsonObject) => RecognisedKind | undefined)[] = [
  recogniseOpenapi,
  recognisePostman,
  recogniseGraphql,
  recogniseOtherFormat,
  recogniseOci,
];

function recogniseOpenapi(value: JsonObject): RecognisedKind | undefined {
  const openapi = versionText(value.openapi);
  if (openapi !== undefined) {
    if (isJsonObject(value.info) || isJsonObject(value.paths) || isJsonObject(value.components) || isJsonObject(value.webhooks))
      return { kind: 'openapi', evidence: `openapi: ${openapi}` };
    if (/^[0-9]+\./.test(openapi)) return { kind: 'openapi', evidence: `openapi: ${openapi}` };
  }
  const swagger = versionText(value.swagger);
  if (swagger !== undefined) return { kind: 'openapi', evidence: `swagger: ${swagger}` };
  return undefined;
}

function recognisePostman(value: JsonObject): RecognisedKind | undefined {
  const collection = isJsonObject(value.collection) ? value.collection : value;
  const info = isJsonObject(collection.info) ? collection.info : undefined;
  const schema = typeof info?.schema === 'string' ? info.schema : '';
  if (/^https?:\/\/schema\.(?:get)?postman\.com\//.test(schema) || /\/collection\/v2/.test(schema))
    return { kind: 'postman', evidence: `info.schema: ${schema}` };
  if (!Array.isArray(collection.item)) return undefined;
  if (info?._postman_id !== undefined) return { kind: 'postman', evidence: 'info._postman_id and item' };
  if (typeof info?.name === 'string') return { kind: 'postman', evidence: 'info.name and item' };
  return undefined;
}

function recogniseGraphql(value: JsonObject): RecognisedKind | undefined {
  if (isJsonObject(value.__schema)) return { kind: 'graphql', evidence: 'an introspection result (__schema)' };
  if (isJsonObject(value.data) && isJsonObject(value.data.__schema))
    return { kind: 'graphql', evidence: 'an introspection result (data.__schema)' };
  if (Array.isArray(value.operations) && (value.operations.some(isGraphqlOperation) || typeof value.endpoint === 'string'))
    return { kind: 'graphql', evidence: 'an import document (operations)' };
  return undefined;
}

function isGraphqlOperation(operation: Json): boolean {
  return isJsonObject(operation) && (typeof operation.query === 'string' || typeof operation.operation_type === 'string');
}

/** Formats that share keys with package metadata and are told apart by their own mark first. */
function recogniseOtherFormat(value: JsonObject): RecognisedKind | undefined {
  for (const [key, name] of VERSIONED_FORMATS) {
    const version = versionText(value[key]);
    if (version !== undefined) return { kind: undefined, looksLike: `${name} ${version} document` };
  }
  return undefined;
}

const VERSIONED_FORMATS: readonly (readonly [key: string, name: string])[] = [
  ['asyncapi', 'an AsyncAPI'],
  ['overlay', 'an OpenAPI Overlay'],
  ['arazzo', 'an Arazzo'],
  ['swaggerVersion', 'a Swagger'],
  ['openrpc', 'an OpenRPC'],
  ['raml', 'a RAML'],
  ['fulcrum', 'a capability file of format'],
];

function recogniseOci(value: JsonObject): RecognisedKind | undefined {
  if (typeof value.image_ref === 'string') return { kind: 'oci-mcp-package', evidence: 'image_ref' };
  if (typeof value.digest_sha256 === 'string' && Array.isArray(value.tools))
    return { kind: 'oci-mcp-package', evidence: 'digest_sha256 and tools' };
  const [first] = Array.isArray(value.servers) ? value.servers : [];
  const entry = isJsonObject(first) ? first : value;
  const server = isJsonObject(entry.server) ? entry.server : entry;
  const schema = typeof server.$schema === 'string' ? server.$schema : '';
  if (/^https?:\/\/static\.modelcontextprotocol\.io\/schemas\/[^/]+\/server\.schema\.json/.test(schema))
    return { kind: 'oci-mcp-package', evidence: 'the $schema of an MCP registry server.json' };
  if (typeof server.name === 'string' && (isRegistryList(server.packages) || isRegistryList(server.remotes)))
    return { kind: 'oci-mcp-package', evidence: 'an MCP registry server.json (packages)' };
  return undefined;
}

function isRegistryList(value: Json | undefined): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (entry) =>
        isJsonObject(entry) &&
        ['registryType', 'registry_type', 'registry_name', 'transport', 'transport_type'].some((key) => entry[key] !== undefined),
    )
  );
}

function recogniseText(text: string): RecognisedKind {
  const trimmed = text.trimStart();
  if (trimmed === '') return { kind: undefined, looksLike: 'an empty document' };
  if (looksLikeGraphql(text)) return { kind: 'graphql', evidence: 'GraphQL text' };
  if (/^<!doctype html|^<html/i.test(trimmed)) return { kind: undefined, looksLike: describePage(trimmed) };
  if (/^<\?xml|^<[a-z]/i.test(trimmed)) return { kind: undefined, looksLike: lookAtXml(trimmed) };
  if (/^\s*syntax\s*=\s*["']proto/m.test(text)) return { kind: undefined, looksLike: 'a Protocol Buffers file' };
  if (/^#%RAML/.test(trimmed)) return { kind: undefined, looksLike: 'a RAML document' };
  if (/^FORMAT:\s*1A/m.test(text.slice(0, 2000))) return { kind: undefined, looksLike: 'an API Blueprint' };
  return { kind: undefined, looksLike: 'plain text' };
}

/** Pages of Swagger UI, ReDoc, RapiDoc and Scalar show a description that is elsewhere, and mostly say where. */
function describePage(html: string): string {
  if (!/swagger-?ui|redoc|rapi-?doc|scalar/i.test(html)) return 'an HTML page';
  const [, address] = /(?:\burl["']?\s*:|\b(?:spec|data)-url\s*=)\s*["']([^"'\s<>]{1,300})["']/i.exec(html) ?? [];
  const where = address === undefined ? 'which has an address of its own, such as /openapi.json' : `which is at ${address}`;
  return `an HTML page that shows a description, ${where}`;
}

/**
 * Whether the first line that is neither blank, comment nor part of a leading description opens a definition of the
 * GraphQL language. Broken text still counts: the importer then names the line.
 */
function looksLikeGraphql(text: string): boolean {
  const start = skipGraphqlPreamble(text);
  return GRAPHQL_DEFINITION.test(start);
}

const GRAPHQL_DEFINITION =
  /^(?:\{\s*(?:\.\.\.|#|[A-Za-z_]\w*\s*[:{(}@A-Za-z_#])|(?:query|mutation|subscription)\b\s*[\w({@]|fragment\s+\w+\s+on\b|(?:extend\s+)?(?:schema\s*[@{]|scalar\s+\w|type\s+\w|interface\s+\w|union\s+\w|enum\s+\w|input\s+\w)|directive\s*@)/;

function skipGraphqlPreamble(text: string): string {
  let at = 0;
  for (;;) {
    const blank = /^(?:[\s,\uFEFF]|#[^\n]*)+/.exec(text.slice(at, at + 65536));
    if (blank !== null) {
      at += blank[0].length;
      continue;
    }
    if (text.startsWith('"""', at)) {
      const end = text.indexOf('"""', at + 3);
      if (end < 0) return '';
      at = end + 3;
    } else if (text[at] === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) return '';
      at = end + 1;
    } else {
      return text.slice(at, at + 400);
    }
  }
}

function lookAtXml(text: string): string {
  const head = text.slice(0, 4000);
  if (/<(?:\w+:)?definitions\b/.test(head) && head.includes('wsdl')) return 'a WSDL document';
  if (/<edmx:Edmx\b/i.test(head)) return 'an OData metadata document';
  if (/<(?:\w+:)?application\b/.test(head) && head.includes('wadl')) return 'a WADL document';
  return 'an XML document';
}

function lookAtKeys(value: JsonObject): string {
  for (const [phrase, matches] of LOOKS_LIKE) if (matches(value)) return phrase;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 4).map((key) => JSON.stringify(key.slice(0, 40)));
  return `an object with the key${keys.length === 1 ? '' : 's'} ${shown.join(', ')}${keys.length > 4 ? ', …' : ''}`;
}

const LOOKS_LIKE: readonly (readonly [phrase: string, matches: (value: JsonObject) => boolean])[] = [
  ['a Postman environment', (value) => value._postman_variable_scope !== undefined || isPostmanEnvironment(value)],
  [
    'a Postman collection of version 1',
    (value) => Array.isArray(value.requests) && (Array.isArray(value.order) || value.folders !== undefined),
  ],
  ['an Insomnia export', (value) => value._type === 'export' && Array.isArray(value.resources)],
  ['a HAR file', (value) => isJsonObject(value.log) && Array.isArray(value.log.entries)],
  ['a Google API discovery document', (value) => value.kind === 'discovery#restDescription' || value.discoveryVersion !== undefined],
  ['an MCP client configuration', (value) => isJsonObject(value.mcpServers)],
  [
    'a gateway.yaml',
    (value) => Array.isArray(value.servers) && value.servers.some((server) => isJsonObject(server) && server.spec !== undefined),
  ],
  ['a package-lock.json', (value) => value.lockfileVersion !== undefined],
  ['a package.json', isPackageJson],
  ['a tsconfig.json', (value) => isJsonObject(value.compilerOptions)],
  [
    'a GraphQL response',
    (value) => Array.isArray(value.errors) && value.errors.some((e) => isJsonObject(e) && typeof e.message === 'string'),
  ],
  ['a Kubernetes resource', (value) => typeof value.apiVersion === 'string' && typeof value.kind === 'string'],
  ['a Compose file', (value) => isJsonObject(value.services)],
  ['a saved import plan', (value) => value.plan_digest_sha256 !== undefined && Array.isArray(value.drafts)],
  ['a GeoJSON document', (value) => value.type === 'FeatureCollection'],
  ['a JSON Schema', isJsonSchema],
  ['a piece of an OpenAPI document without its "openapi" key', (value) => isJsonObject(value.paths) && isPathMap(value.paths)],
  ['an OpenAPI components document without its "openapi" key', (value) => isJsonObject(value.components)],
];

function isPostmanEnvironment(value: JsonObject): boolean {
  return (
    typeof value.name === 'string' && Array.isArray(value.values) && value.values.every((entry) => isJsonObject(entry) && 'key' in entry)
  );
}

function isPackageJson(value: JsonObject): boolean {
  const marks = ['dependencies', 'devDependencies', 'peerDependencies', 'scripts', 'engines', 'exports'];
  return typeof value.name === 'string' && marks.some((mark) => isJsonObject(value[mark]));
}

function isJsonSchema(value: JsonObject): boolean {
  if (typeof value.$schema === 'string' && value.$schema.includes('json-schema.org')) return true;
  if (isJsonObject(value.$defs) || isJsonObject(value.definitions)) return true;
  return typeof value.type === 'string' && (isJsonObject(value.properties) || isJsonObject(value.items));
}

function isPathMap(paths: JsonObject): boolean {
  const keys = Object.keys(paths);
  return keys.length > 0 && keys.every((key) => key.startsWith('/') || key.startsWith('x-'));
}

function describeValue(value: Json): string {
  if (value === null) return 'an empty document';
  if (Array.isArray(value)) return `a list of ${value.length} value${value.length === 1 ? '' : 's'}`;
  return `a single ${typeof value}`;
}

/** A version as its author wrote it; YAML reads `2.0` as the number 2. */
function versionText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value.slice(0, 40);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return undefined;
}

import { GatewayError, isJsonObject, type Json } from '../../model/index.js';
import type { Dialect } from '../../schema/index.js';

/** The specification that a whole document is written in. */
export type DocumentDialect = Exclude<Dialect, '2020-12'>;

/**
 * The specification that the document declares (`openapi: 3.1.0` → `3.1`, `swagger: "2.0"` → `2.0`), or
 * `undefined` when it declares none that is read. A number counts: YAML reads `swagger: 2.0` as one.
 */
export function openapiDialect(value: Json): DocumentDialect | undefined {
  if (!isJsonObject(value)) return undefined;
  const openapi = versionText(value.openapi);
  if (openapi !== undefined) return THREE.exec(openapi)?.[1] as DocumentDialect | undefined; // the pattern has only these
  const swagger = versionText(value.swagger);
  if (swagger === undefined) return undefined;
  return /^2\.0(?:\.0)?$/.test(swagger) ? '2.0' : (THREE.exec(swagger)?.[1] as DocumentDialect | undefined); // as above
}

const THREE = /^(3\.[012])(?:\.|$|-)/;

/**
 * As `openapiDialect`, but a document that cannot be read is refused by name: throws
 * `GatewayError('source-unrecognised')`.
 */
export function requireDialect(value: Json, label: string): DocumentDialect {
  const dialect = openapiDialect(value);
  if (dialect !== undefined) return dialect;
  const hint = 'OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0 are read';
  if (!isJsonObject(value)) {
    throw new GatewayError('source-unrecognised', `${label}: not an OpenAPI document; its root is ${nameOf(value)}`, { hint });
  }
  const declared = ['openapi', 'swagger', 'swaggerVersion'].find((key) => value[key] !== undefined && value[key] !== null);
  if (declared === undefined) {
    throw new GatewayError('source-unrecognised', `${label}: not an OpenAPI document; it has neither "openapi" nor "swagger"`, { hint });
  }
  const version = versionText(value[declared]);
  const said = version === undefined ? `a "${declared}" that is no version` : `"${declared}: ${version.slice(0, 40)}"`;
  throw new GatewayError('source-unrecognised', `${label}: ${said} is not a version that can be read`, {
    hint: declared === 'openapi' ? hint : `${hint}; convert a Swagger 1.x document to 2.0 first`,
  });
}

/** The version as its author wrote it; YAML reads `2.0` as the number 2. */
function versionText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return undefined;
}

function nameOf(value: Json): string {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

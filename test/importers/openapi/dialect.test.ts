import { describe, expect, it } from 'vitest';
import { openapiDialect } from '../../../src/importers/openapi/index.js';
import type { GatewayError, Json } from '../../../src/model/index.js';
import { importDocument } from './documents.js';

describe('openapiDialect', () => {
  it.each<[Json, string | undefined]>([
    [{ openapi: '3.0.0' }, '3.0'],
    [{ openapi: '3.0.4' }, '3.0'],
    [{ openapi: '3.1.0-rc1' }, '3.1'],
    [{ openapi: '3.1' }, '3.1'],
    [{ openapi: 3.1 }, '3.1'],
    [{ openapi: 3 }, '3.0'],
    [{ openapi: '3.2.0' }, '3.2'],
    [{ swagger: '2.0' }, '2.0'],
    [{ swagger: 2 }, '2.0'],
    [{ swagger: 2.0 }, '2.0'],
    [{ swagger: '3.0.1' }, '3.0'],
    [{ openapi: '3.10.0' }, undefined],
    [{ openapi: '4.0.0' }, undefined],
    [{ openapi: '2.0' }, undefined],
    [{ swagger: '1.2' }, undefined],
    [{ swaggerVersion: '1.2' }, undefined],
    [{ openapi: null }, undefined],
    [{ openapi: { version: '3.0.0' } }, undefined],
    [{}, undefined],
    [[], undefined],
    [null, undefined],
    ['openapi: 3.0.0', undefined],
  ])('reads %j as %s', (value, dialect) => {
    expect(openapiDialect(value)).toBe(dialect);
  });
});

describe('a document of another version', () => {
  it.each<[Json, string]>([
    [{ swagger: '1.2' }, 'api.yaml: "swagger: 1.2" is not a version that can be read'],
    [{ swaggerVersion: '1.2' }, 'api.yaml: "swaggerVersion: 1.2" is not a version that can be read'],
    [{ swagger: 1.1 }, 'api.yaml: "swagger: 1.1" is not a version that can be read'],
    [{ openapi: '4.0.0' }, 'api.yaml: "openapi: 4.0.0" is not a version that can be read'],
    [{ openapi: true }, 'api.yaml: a "openapi" that is no version is not a version that can be read'],
    [{ info: {} }, 'api.yaml: not an OpenAPI document; it has neither "openapi" nor "swagger"'],
    [[1], 'api.yaml: not an OpenAPI document; its root is a list'],
    [null, 'api.yaml: not an OpenAPI document; its root is empty'],
  ])('is refused by name: %j', (document, message) => {
    const error = thrownBy(() => importDocument(document));
    expect(error).toMatchObject({ code: 'source-unrecognised', message });
    expect(error.hint).toContain('OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0 are read');
  });
});

function thrownBy(run: () => unknown): GatewayError {
  try {
    run();
  } catch (error) {
    return error as GatewayError;
  }
  throw new Error('nothing was thrown');
}

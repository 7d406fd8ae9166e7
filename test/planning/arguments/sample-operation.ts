import type { JsonSchema, Operation, Parameter, RequestBody, RestRequest } from '../../../src/model/index.js';

/** A GET operation; `request` and `changes` replace parts of it. */
export function sampleOperation(request: Partial<RestRequest> = {}, changes: Partial<Operation> = {}): Operation {
  return {
    id: 'getThing',
    suggestedName: 'getThing',
    description: 'Get a thing',
    tags: [],
    deprecated: false,
    pointer: '#/paths/~1things/get',
    effect: 'read',
    effectReason: 'GET is safe',
    idempotent: true,
    request: {
      protocol: 'rest',
      server: { url: 'https://api.test', level: 'document', pointer: '#/servers/0' },
      path: '/things',
      method: 'GET',
      parameters: [],
      bodies: [],
      bodyRequired: false,
      ...request,
    },
    responses: [],
    losses: [],
    ...changes,
  };
}

/** A parameter with the defaults of OpenAPI for its place. */
export function parameter(location: Parameter['location'], name: string, changes: Partial<Parameter> = {}): Parameter {
  const isForm = location === 'query' || location === 'cookie';
  return {
    name,
    location,
    required: location === 'path',
    deprecated: false,
    schema: { type: 'string' },
    style: isForm ? 'form' : 'simple',
    explode: isForm,
    allowReserved: false,
    allowEmptyValue: false,
    pointer: `#/parameters/${name}`,
    ...changes,
  };
}

export function body(schema: JsonSchema, changes: Partial<RequestBody> = {}): RequestBody {
  return { mediaType: 'application/json', form: 'json', schema, encoding: {}, pointer: '#/requestBody', ...changes };
}

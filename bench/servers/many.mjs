import { capabilityFile } from '../harness/project.mjs';

const describe = (index) => `Gets thing number ${index} with all that belongs to it`;

/** As many capability files, by name; their API is not there. */
export function manyFiles(count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `thing_${index}.yaml`,
      capabilityFile(`get_thing_${index}`, 'http://127.0.0.1:9', '1kb', describe(index)),
    ]),
  );
}

/** The same operations as an OpenAPI description. */
export function describeMany(count) {
  return describeThings(
    'http://127.0.0.1:9',
    Array.from({ length: count }, (_, index) => ({ id: `get_thing_${index}`, path: `/things${index}/{id}`, summary: describe(index) })),
  );
}

/** An OpenAPI description of operations that get a thing. */
export function describeThings(origin, operations) {
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 40 } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
  ];
  const responses = { 200: { description: 'A thing', content: { 'application/json': { schema: { type: 'object' } } } } };
  return {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1.0.0' },
    servers: [{ url: origin }],
    paths: Object.fromEntries(
      operations.map(({ id, path, summary }) => [path, { get: { operationId: id, summary, parameters, responses } }]),
    ),
  };
}

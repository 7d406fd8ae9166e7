import type { Capability, ProviderConfig } from '../../src/model/index.js';

/** A small valid capability; `config` and `changes` replace parts of it. */
export function sampleCapability(config: ProviderConfig = {}, changes: Partial<Capability> = {}): Capability {
  return {
    fulcrum: '1.0',
    name: 'getuser',
    description: 'Get a user by ID',
    schema: { input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
    providers: {
      primary: {
        service: 'rest',
        cost_per_call: 0,
        timeout: 30,
        config: { base_url: 'https://api.test.com', path: '/users/{id}', method: 'GET', ...config },
      },
    },
    ...changes,
  };
}

/** The file that `cap import` makes of the document in the product's own example. */
export const GETUSER = `# Auto-generated from OpenAPI spec
# Get a user by ID
fulcrum: "1.0"
name: getuser
description: Get a user by ID
schema:
  input:
    type: object
    properties:
      id:
        type: string
    required:
      - id
  output:
    type: object
    properties:
      id:
        type: string
      name:
        type: string
providers:
  primary:
    service: rest
    cost_per_call: 0
    timeout: 30
    config:
      base_url: https://api.test.com
      path: /users/{id}
      method: GET
cache:
  strategy: exact
  ttl: 300
auth:
  required: false
metadata:
  category: api
  tags: [openapi, generated]
  cost_category: unknown
  execution_time: medium
  read_only: true
`;

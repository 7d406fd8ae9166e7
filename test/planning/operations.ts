import type { Capability, ImportResult, JsonSchema, Operation, RestRequest, SecurityRequirement } from '../../src/model/index.js';
import type { PlanInput } from '../../src/planning/index.js';

/** A `GET` on a public https host that a plan has nothing against. */
export function makeOperation(id: string, changes: Partial<Operation> & { readonly rest?: Partial<RestRequest> } = {}): Operation {
  const { rest, ...operation } = changes;
  return {
    id,
    suggestedName: id,
    description: `Does ${id}`,
    tags: [],
    deprecated: false,
    pointer: `#/paths/~1${id}/get`,
    effect: 'read',
    effectReason: 'GET is safe (RFC 9110 section 9.2.1)',
    idempotent: true,
    request: {
      protocol: 'rest',
      server: { url: 'https://api.example.com/v1', level: 'document', pointer: '#/servers/0' },
      path: `/${id}`,
      method: 'GET',
      parameters: [],
      bodies: [],
      bodyRequired: false,
      ...rest,
    },
    responses: [{ status: '200', mediaType: 'application/json', pointer: `#/paths/~1${id}/get/responses/200`, schema: PET }],
    security: [[bearer()]],
    losses: [],
    ...operation,
  };
}

export function bearer(scopes: readonly string[] = []): SecurityRequirement {
  return { name: 'token', scheme: { type: 'bearer' }, scopes, pointer: '#/components/securitySchemes/token' };
}

const PET: JsonSchema = { type: 'object', properties: { id: { type: 'string' }, tag: { type: 'string' } } };

export function makeResult(operations: readonly Operation[], changes: Partial<ImportResult> = {}): ImportResult {
  const skipped = changes.skipped ?? [];
  return {
    operations,
    skipped,
    diagnostics: [],
    found: operations.length + skipped.length,
    source: { title: 'Pets', license: 'MIT', servers: ['https://api.example.com/v1'], declaresSchemes: true },
    ...changes,
  };
}

export function makeInput(operations: readonly Operation[], changes: Partial<PlanInput> = {}): PlanInput {
  return {
    result: makeResult(operations),
    kind: 'openapi',
    sourceName: 'pets',
    sourceUri: 'pets.yaml',
    sourceDigest: 'a'.repeat(64),
    typedOrigins: [],
    toolVersion: '0.1.0',
    options: {},
    ...changes,
  };
}

/** A capability that no rule has anything against, but for calling its own host. */
export function makeCapability(changes: Partial<Capability> = {}): Capability {
  return {
    fulcrum: '1.0',
    name: 'listpets',
    description: 'List the pets',
    schema: { input: { type: 'object', properties: { limit: { type: 'integer' } } }, output: { type: 'object' } },
    providers: {
      primary: {
        service: 'rest',
        cost_per_call: 0,
        timeout: 30,
        config: { base_url: 'https://api.example.com', path: '/pets', method: 'GET' },
      },
    },
    auth: { required: true, type: 'bearer' },
    metadata: { category: 'api', tags: ['openapi', 'generated'], read_only: true },
    ...changes,
  };
}

/** The same with other request settings. */
export function withConfig(config: Capability['providers']['primary']['config'], changes: Partial<Capability> = {}): Capability {
  const base = makeCapability(changes);
  return { ...base, providers: { primary: { ...base.providers.primary, config: { ...base.providers.primary.config, ...config } } } };
}

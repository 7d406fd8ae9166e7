import type { Capability, EventsConfig, Provider } from '../../model/index.js';
import { parseResponsePath, prepareReshape, type Reshape, type ResponsePath } from '../transform/index.js';
import type { BodyKind } from './media-type.js';

/** How the answers of one provider become results, prepared. */
export interface ResponsePlan {
  readonly service: Provider['service'];
  readonly path?: ResponsePath;
  /** `config.response_path` as written, for messages. */
  readonly pathText?: string;
  readonly reshape?: Reshape;
  /** JSONata, checked. */
  readonly expression?: string;
  /** `config.response_format`: how to read the body, whatever its type says. */
  readonly format?: BodyKind;
  readonly stream?: 'sse' | 'ndjson';
  /** Server-sent events that are no items. */
  readonly events?: EventsConfig;
  /** Budget of the result; the body itself is read up to a larger cap. */
  readonly maxBytes?: number;
  /** Whether a result over budget loses whole items (default) or is an error. */
  readonly truncate: boolean;
  /** Every result is `{ result: … }`, objects too. */
  readonly wrapsResult: boolean;
  /** Clients expect structured content, whatever the upstream sends. */
  readonly hasOutputSchema: boolean;
}

/** Prepares what `config.response*`, `transform` and `schema.output` say about a provider's answers. `maxResultBytes` bounds the file's own budget. */
export function prepareResponse(capability: Capability, { service, config }: Provider, maxResultBytes?: number): ResponsePlan {
  const maxBytes = Math.min(config.response?.max_bytes ?? Number.POSITIVE_INFINITY, maxResultBytes ?? Number.POSITIVE_INFINITY);
  const reshape = prepareReshape(capability.transform);
  const format = config.response_format === undefined ? undefined : FORMATS.get(config.response_format.toLowerCase());
  return {
    service,
    ...(config.response_path === undefined ? {} : { path: parseResponsePath(config.response_path), pathText: config.response_path }),
    ...(reshape === undefined ? {} : { reshape }),
    ...(capability.transform?.response === undefined ? {} : { expression: capability.transform.response }),
    ...(format === undefined ? {} : { format }),
    ...(config.stream === undefined ? {} : { stream: config.stream }),
    ...(config.events === undefined ? {} : { events: config.events }),
    ...(Number.isFinite(maxBytes) ? { maxBytes } : {}),
    truncate: config.response?.truncate ?? true,
    // The schema may not have been read yet, and of a thousand tools few are called.
    get wrapsResult() {
      const { output } = capability.schema;
      return typeof output === 'object' && output['x-wrap-result'] === true;
    },
    hasOutputSchema: 'output' in capability.schema,
  };
}

const FORMATS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ['json', 'json'],
  ['xml', 'xml'],
  ['text', 'text'],
  ['raw', 'text'],
  ['binary', 'binary'],
]);

import { requiredNames, rootProperties } from '../../schema/index.js';
import type { PreparedCall } from '../../upstream/index.js';
import { isScalarProperty } from './is-scalar-property.js';

const MAX_REQUIRED = 3;

/**
 * Whether `promote_reads` makes a resource of it: a read without a body that answers at once and wants at most three arguments, each of one value.
 */
export function isPromotable({ capability, isRead, providers: [first] }: PreparedCall): boolean {
  const { input } = capability.schema;
  const { config, service } = first.provider;
  const properties = rootProperties(input);
  const required = requiredNames(input);
  const isPlainGet = service === 'rest' && first.method === 'GET' && config.body === undefined && config.stream === undefined;
  return isRead && isPlainGet && required.length <= MAX_REQUIRED && required.every((name) => isScalarProperty(properties[name]));
}

import { isJsonObject, type Json } from '../../model/index.js';

const SCALARS = new Set(['string', 'integer', 'number', 'boolean']);

/** Whether the property is a single value, which a URI can spell. */
export function isScalarProperty(property: Json | undefined): boolean {
  if (!isJsonObject(property)) return false;
  const types = [property.type].flat().filter((type) => type !== undefined && type !== 'null');
  if (types.length > 0) return types.every((type) => typeof type === 'string' && SCALARS.has(type));
  return Array.isArray(property.enum) && property.enum.every((value) => typeof value !== 'object');
}

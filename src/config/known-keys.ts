import * as z from 'zod';

/** The keys that the schema knows at a place of the value. */
export interface KnownKeys {
  /** Those that can take effect there. */
  readonly here: readonly string[];
  /** Those of other types of the same section: key → the types that have it. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
}

/** What the schema expects of an object at `path`, given the value that stands there (its `type` chooses among unions). */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], root: unknown): KnownKeys {
  let current: z.ZodType = unwrap(schema);
  let value: unknown = root;
  for (const segment of path) {
    current = unwrap(child(select(current, value), segment));
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(segment)) : undefined;
  }
  const chosen = select(current, value);
  const elsewhere = new Map<string, string[]>();
  if (current instanceof z.ZodDiscriminatedUnion) {
    for (const option of current.options) {
      if (!(option instanceof z.ZodObject) || option === chosen) continue;
      for (const key of Object.keys(option.shape)) elsewhere.set(key, [...(elsewhere.get(key) ?? []), literalOf(option)]);
    }
  }
  return { here: chosen instanceof z.ZodObject ? Object.keys(chosen.shape) : [], elsewhere };
}

function select(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : value;
  const option = schema.options.find((candidate) => candidate instanceof z.ZodObject && literalOf(candidate) === type);
  return option instanceof z.ZodObject ? option : schema;
}

function literalOf(option: z.ZodObject): string {
  const { type } = option.shape;
  return type instanceof z.ZodLiteral ? String(type.value) : '';
}

function child(schema: z.ZodType, segment: PropertyKey): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const found: unknown = new Map(Object.entries(schema.shape)).get(String(segment));
    return found instanceof z.ZodType ? found : z.never();
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodType) return schema.element;
  if (schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodType) return schema.valueType;
  return z.never();
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : schema;
  }
  if (schema instanceof z.ZodPipe && schema.out instanceof z.ZodType)
    return unwrap(schema.out instanceof z.ZodTransform && schema.in instanceof z.ZodType ? schema.in : schema.out);
  return schema;
}

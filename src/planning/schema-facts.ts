import { findCredentialLiterals, findInstructionsInDocument, type InstructionFinding } from '../capability/index.js';
import { isJsonObject, type JsonSchema } from '../model/index.js';
import { SUBSCHEMA_KEYWORDS } from '../schema/index.js';
import { isFreeForm, type SensitiveCategory, sensitiveCategory } from './sensitive-names.js';

/** What the risk rules want to know of one schema, found in one walk. Paths are dotted, below the schema. */
export interface SchemaFacts {
  readonly instructions: readonly (TextFinding & Pick<InstructionFinding, 'kind'>)[];
  readonly credentials: readonly TextFinding[];
  readonly sensitiveFields: readonly SensitiveField[];
  /** Properties that take a query or program text. */
  readonly freeFormFields: readonly { readonly path: string; readonly name: string }[];
  /** Properties that hold a file or bytes. */
  readonly fileFields: readonly string[];
  /** Characters of all keys and texts: close to the size of the schema as JSON. */
  readonly size: number;
}

export interface TextFinding {
  readonly path: string;
  readonly kind: string;
  readonly evidence: string;
}

export interface SensitiveField {
  readonly path: string;
  readonly name: string;
  readonly category: SensitiveCategory;
  /** Property levels above it: 0 for a property of the root. */
  readonly depth: number;
}

/**
 * The facts of a closed schema: of its root and of every definition it holds. Definitions are shared by identity
 * between the operations of a source, so each is walked once however many operations reach it.
 */
export function schemaFacts(schema: JsonSchema | undefined): SchemaFacts {
  if (!isJsonObject(schema)) return NO_FACTS;
  const root = factsOf(schema);
  if (!isJsonObject(schema.$defs)) return root;
  const definitions = new Map<string, SchemaWalk>();
  for (const name of Object.keys(schema.$defs).sort()) {
    const definition = schema.$defs[name];
    if (isJsonObject(definition)) definitions.set(name, factsOf(definition));
  }
  return joinFacts(root, definitions);
}

const NO_FACTS: SchemaFacts = { instructions: [], credentials: [], sensitiveFields: [], freeFormFields: [], fileFields: [], size: 0 };

function joinFacts(root: SchemaWalk, definitions: ReadonlyMap<string, SchemaWalk>): SchemaFacts {
  const depths = definitionDepths(root, definitions);
  const joined = {
    instructions: [...root.instructions],
    credentials: [...root.credentials],
    sensitiveFields: [...root.sensitiveFields],
    freeFormFields: [...root.freeFormFields],
    fileFields: [...root.fileFields],
    size: root.size,
  };
  for (const [name, facts] of definitions) {
    const at = (path: string): string => `$defs.${name}.${path}`;
    const depth = depths.get(name) ?? 0;
    for (const finding of facts.instructions) joined.instructions.push({ ...finding, path: at(finding.path) });
    for (const finding of facts.credentials) joined.credentials.push({ ...finding, path: at(finding.path) });
    for (const field of facts.sensitiveFields) joined.sensitiveFields.push({ ...field, path: at(field.path), depth: field.depth + depth });
    for (const field of facts.freeFormFields) joined.freeFormFields.push({ ...field, path: at(field.path) });
    for (const path of facts.fileFields) joined.fileFields.push(at(path));
    joined.size += facts.size;
  }
  return joined;
}

/** How many property levels below the root each definition is first reached. */
function definitionDepths(root: SchemaWalk, definitions: ReadonlyMap<string, SchemaWalk>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  let level = [{ facts: root, depth: 0 }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { facts, depth } of level) {
      for (const reference of facts.references) {
        const definition = definitions.get(reference.name);
        const below = depth + reference.depth;
        if (definition === undefined || below >= (depths.get(reference.name) ?? Number.POSITIVE_INFINITY)) continue;
        depths.set(reference.name, below);
        next.push({ facts: definition, depth: below });
      }
    }
    level = next;
  }
  return depths;
}

const known = new WeakMap<object, SchemaWalk>();

function factsOf(schema: object): SchemaWalk {
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const walk = new SchemaWalk();
  walk.visitSchema(schema, [], 0);
  known.set(schema, walk);
  return walk;
}

/** One walk over one schema, without its `$defs`. Depth is bounded by the nesting limit of the source reader. */
class SchemaWalk implements SchemaFacts {
  readonly instructions: (TextFinding & Pick<InstructionFinding, 'kind'>)[] = [];
  readonly credentials: TextFinding[] = [];
  readonly sensitiveFields: SensitiveField[] = [];
  readonly freeFormFields: { path: string; name: string }[] = [];
  readonly fileFields: string[] = [];
  /** Definitions that it refers to. */
  readonly references: { name: string; depth: number }[] = [];
  size = 0;

  visitSchema(schema: unknown, path: string[], depth: number): void {
    if (Array.isArray(schema)) {
      this.visitEach(schema, path, (item, at) => this.visitSchema(item, at, depth));
      return;
    }
    if (!isJsonObject(schema)) return;
    this.noteFile(schema, path);
    if (typeof schema.$ref === 'string') this.references.push({ name: schema.$ref.replace('#/$defs/', ''), depth });
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$defs' && path.length === 0) continue;
      path.push(keyword);
      this.size += keyword.length + 4;
      const holding = SUBSCHEMA_KEYWORDS.get(keyword) ?? OTHER_KEYWORDS.get(keyword);
      if (holding === 'map') this.visitProperties(keyword, value, path, depth);
      else if (holding === undefined) this.visitValue(value, path);
      else this.visitSchema(value, path, depth);
      path.pop();
    }
  }

  private visitProperties(keyword: string, value: unknown, path: string[], depth: number): void {
    if (!isJsonObject(value)) return;
    for (const [name, schema] of Object.entries(value)) {
      path.push(name);
      this.visitText(name, path);
      if (keyword === 'properties') this.noteProperty(name, schema, { path, depth, siblings: value });
      this.visitSchema(schema, path, keyword === 'properties' ? depth + 1 : depth);
      path.pop();
    }
  }

  /** Anything that is no schema: texts, enum values, defaults, examples. */
  private visitValue(value: unknown, path: string[]): void {
    if (typeof value === 'string') {
      this.visitText(value, path);
    } else if (Array.isArray(value)) {
      this.visitEach(value, path, (item, at) => this.visitValue(item, at));
    } else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        path.push(key);
        this.visitText(key, path);
        this.visitValue(member, path);
        path.pop();
      }
    } else {
      this.size += 4;
    }
  }

  private visitEach(items: readonly unknown[], path: string[], visit: (item: unknown, path: string[]) => void): void {
    items.forEach((item, index) => {
      path.push(String(index));
      visit(item, path);
      path.pop();
    });
  }

  private visitText(text: string, path: readonly string[]): void {
    this.size += text.length + 3;
    if (clean.has(text)) return;
    const instructions = findInstructionsInDocument(text);
    const credentials = findCredentialLiterals(text);
    for (const { kind, evidence } of instructions) this.instructions.push({ path: path.join('.'), kind, evidence });
    for (const { kind, length } of credentials) {
      this.credentials.push({ path: path.join('.'), kind, evidence: `${kind}, ${length} characters` });
    }
    const isClean = instructions.length + credentials.length === 0;
    if (isClean && text.length <= LONGEST_KEPT && clean.size < MOST_KEPT) clean.add(text);
  }

  private noteProperty(
    name: string,
    schema: unknown,
    at: { readonly path: readonly string[]; readonly depth: number; readonly siblings: object },
  ): void {
    const type = isJsonObject(schema) ? schema.type : undefined;
    const isIssuedToken =
      name === 'token' && type === 'string' && Object.keys(at.siblings).some((sibling) => /expir|refresh|hashed_token/i.test(sibling));
    const category = isIssuedToken ? 'credential' : sensitiveCategory(name, type);
    if (category !== undefined) this.sensitiveFields.push({ path: at.path.join('.'), name, category, depth: at.depth });
    if (isFreeForm(name, type)) this.freeFormFields.push({ path: at.path.join('.'), name });
  }

  private noteFile(schema: Readonly<Record<string, unknown>>, path: readonly string[]): void {
    if (schema.format === 'binary' || schema.contentEncoding === 'base64') this.fileFields.push(path.join('.'));
  }
}

/** Names and short texts in which nothing was found: the same few stand in most schemas. */
const clean = new Set<string>();
const LONGEST_KEPT = 60;
const MOST_KEPT = 20_000;

/** What files written by hand may hold as well: keywords of older drafts, and definitions below the root. */
const OTHER_KEYWORDS: ReadonlyMap<string, 'one' | 'map'> = new Map([
  ['$defs', 'map'],
  ['definitions', 'map'],
  ['additionalItems', 'one'],
]);

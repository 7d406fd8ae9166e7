import { compareText, type Diagnostic, type DocumentSet, isJsonObject } from '../../../model/index.js';
import { createSchemaReader, resolveReferenceIn, resourceAround, type SchemaReader } from '../../../schema/index.js';
import type { DocumentDialect } from '../dialect.js';
import { type DocumentNode, quote } from './node.js';

/** What every part of the importer reads with: the documents, the one schema reader, and where findings go. */
export interface ImportContext {
  readonly documents: DocumentSet;
  readonly dialect: DocumentDialect;
  readonly root: DocumentNode;
  readonly schemas: SchemaReader;
  /**
   * The node that a chain of references ends at; the node itself when it is no reference. `undefined`, reported where it stands, when
   * the chain leads nowhere or into itself.
   */
  follow(node: DocumentNode): DocumentNode | undefined;
  /** Where a node stands, as a diagnostic spells it: the fragment, with the document's URI in front when it is not the root. */
  placeOf(node: DocumentNode): string;
  /** A finding about a node: reported as is, and handed back so that it can be a loss as well. */
  report(finding: Finding, node: DocumentNode): Diagnostic;
  /** A keyword of another version of the specification, read for what it plainly means. */
  reportForeign(keyword: string, version: string, node: DocumentNode): void;
  /** The same finding as a value only, for what an operation loses. */
  diagnose(finding: Finding, node: DocumentNode): Diagnostic;
  /** Everything reported, each once, in the order of pointers. */
  diagnostics(): Diagnostic[];
}

export type Finding = Pick<Diagnostic, 'severity' | 'code' | 'summary' | 'detail'>;

export function createContext(documents: DocumentSet, dialect: DocumentDialect): ImportContext {
  const reported = new Map<string, Diagnostic>();
  const followed = new Map<string, DocumentNode>();
  const add = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.pointer ?? ''}\u0000${diagnostic.code}\u0000${diagnostic.summary}`;
    if (!reported.has(key)) reported.set(key, diagnostic);
  };
  const context: ImportContext = {
    documents,
    dialect,
    root: { value: documents.root.value, uri: documents.root.uri, pointer: '#' },
    schemas: createSchemaReader(documents, dialect, add),
    follow(node) {
      const reference = referenceOf(node);
      if (reference === undefined) return node;
      const key = `${node.uri}\u0000${resourceOf(documents, node)?.pointer ?? ''}\u0000${reference}`;
      const known = followed.get(key);
      if (known !== undefined) return known;
      const target = followChain(context, node);
      if (target !== undefined) followed.set(key, target);
      return target;
    },
    placeOf: (node) => (node.uri === documents.root.uri ? node.pointer : node.uri + node.pointer),
    diagnose: (finding, node) => ({ ...finding, pointer: context.placeOf(node) }),
    report(finding, node) {
      const diagnostic = context.diagnose(finding, node);
      add(diagnostic);
      return diagnostic;
    },
    reportForeign(keyword, version, node) {
      const summary = `${keyword} belongs to ${version}, and this document says it is ${nameOfDialect(dialect)}`;
      context.report({ severity: 'info', code: 'foreign-keyword', summary, detail: 'It is read for what it means there.' }, node);
    },
    diagnostics: () => [...reported.values()].sort(compareDiagnostics),
  };
  return context;
}

/** The document's own words for its version: `OpenAPI 3.1`, `Swagger 2.0`. */
export function nameOfDialect(dialect: DocumentDialect): string {
  return dialect === '2.0' ? 'Swagger 2.0' : `OpenAPI ${dialect}`;
}

function referenceOf(node: DocumentNode): string | undefined {
  return isJsonObject(node.value) && typeof node.value.$ref === 'string' ? node.value.$ref : undefined;
}

function resourceOf(documents: DocumentSet, { uri, value }: DocumentNode): ReturnType<typeof resourceAround> {
  return isJsonObject(value) ? resourceAround(documents, uri, value) : undefined;
}

function followChain(context: ImportContext, start: DocumentNode): DocumentNode | undefined {
  const seen = new Set<string>();
  let node = start;
  for (;;) {
    const reference = referenceOf(node);
    if (reference === undefined) return node;
    const target = resolveReferenceIn(context.documents, node.uri, resourceOf(context.documents, node), reference);
    if (target === undefined) {
      const summary = `the reference ${quote(reference)} leads nowhere`;
      context.report(
        { severity: 'error', code: 'unresolved-reference', summary, detail: 'Correct the reference or add what it names.' },
        node,
      );
      return undefined;
    }
    const place = target.uri + target.pointer;
    if (seen.has(place)) {
      const summary = `the reference ${quote(reference)} leads back to itself`;
      context.report(
        { severity: 'error', code: 'circular-reference', summary, detail: 'One of the references has to end at a value.' },
        start,
      );
      return undefined;
    }
    seen.add(place);
    node = target;
  }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.pointer ?? '', b.pointer ?? '') || compareText(a.code, b.code) || compareText(a.summary, b.summary);
}

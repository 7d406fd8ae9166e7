import { isJsonObject, type JsonSchema } from '../../../model/index.js';
import { foldName } from './fold-name.js';
import { type SchemaView, viewSchema } from './schema-view.js';

/**
 * Dotted path of the next cursor, or next URL, in a page: a property that is named for it, at the root or in an object that is
 * named for paging (`meta.next_cursor`, `_links.next.href`).
 */
export function findNextPath(schema: JsonSchema | undefined): { readonly path: string; readonly isUrl: boolean } | undefined {
  const root = viewSchema(schema, schema);
  const here = nextIn(root, schema, '');
  if (here !== undefined) return here;
  for (const [name, property] of byName(root)) {
    if (!ENVELOPES.has(foldName(name))) continue;
    const view = viewSchema(property, schema);
    const found = nextIn(view, schema, `${name}.`);
    if (found !== undefined) return found;
    for (const [inner, deep] of byName(view)) {
      const below =
        foldName(inner) === 'cursors' ? nextIn(viewSchema(deep, schema), schema, `${name}.${inner}.`, CURSOR_MEMBERS) : undefined;
      if (below !== undefined) return below;
    }
  }
  return undefined;
}

/** Dotted path of the list in a page: its one array property, or of several the one that is named for it; also inside `data`. */
export function findItemsPath(schema: JsonSchema | undefined): string | undefined {
  const root = viewSchema(schema, schema);
  if (root.type === 'array') return undefined;
  const direct = listIn(root, schema);
  if (direct !== undefined) return direct;
  for (const name of ['data', 'result', '_embedded', 'response']) {
    const inner = root.properties.get(name);
    const found = inner === undefined ? undefined : listIn(viewSchema(inner, schema), schema);
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}

function listIn(view: SchemaView, root: JsonSchema | undefined): string | undefined {
  const lists = byName(view)
    .filter(([, property]) => viewSchema(property, root).type === 'array')
    .map(([name]) => name);
  if (lists.length <= 1) return lists[0];
  return LISTS.find((name) => lists.includes(name));
}

function nextIn(
  view: SchemaView,
  root: JsonSchema | undefined,
  prefix: string,
  names: readonly string[] = NEXT_NAMES,
): { readonly path: string; readonly isUrl: boolean } | undefined {
  const properties = byName(view);
  for (const wanted of names) {
    for (const [name, property] of properties) {
      if (foldName(name) !== wanted) continue;
      const target = viewSchema(property, root);
      const href = target.properties.get('href');
      if (href !== undefined) return { path: `${prefix}${name}.href`, isUrl: true };
      if (target.type !== undefined && target.type !== 'string' && target.type !== 'integer') continue;
      return {
        path: prefix + name,
        isUrl: URL_NAMES.has(wanted) || isUrlSchema(property) || (wanted === 'next' && URL_PLACES.test(prefix)),
      };
    }
  }
  return undefined;
}

function isUrlSchema(schema: JsonSchema): boolean {
  if (!isJsonObject(schema)) return false;
  if (schema.format === 'uri' || schema.format === 'url' || schema.format === 'uri-reference') return true;
  const shown = [...(Array.isArray(schema.examples) ? schema.examples : []), schema.example];
  if (shown.some((example) => typeof example === 'string' && /^(?:https?:\/)?\//.test(example))) return true;
  return typeof schema.description === 'string' && /\b(?:url|uri|link)\b/i.test(schema.description.slice(0, 500));
}

function byName(view: SchemaView): readonly (readonly [string, JsonSchema])[] {
  return [...view.properties].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The surest first. */
const NEXT_NAMES: readonly string[] = [
  'nextcursor',
  'nextpagetoken',
  'nexttoken',
  'nextpagecursor',
  'continuationtoken',
  'endcursor',
  'nextmarker',
  'nextlink',
  'odatanextlink',
  'nexturl',
  'nexturi',
  'nextpageurl',
  'nextpageuri',
  'nextpage',
  'next',
  'cursor',
];
const CURSOR_MEMBERS: readonly string[] = ['after', 'next'];
const URL_NAMES: ReadonlySet<string> = new Set(['nextlink', 'odatanextlink', 'nexturl', 'nexturi', 'nextpageurl', 'nextpageuri']);
const URL_PLACES = /(?:^|\.)_?links?\.$/i;
const ENVELOPES: ReadonlySet<string> = new Set([
  'meta',
  'metadata',
  'responsemetadata',
  'pagination',
  'paging',
  'pageinfo',
  'page',
  'links',
  'link',
  'cursors',
  'cursor',
  'pagemetadata',
]);
const LISTS: readonly string[] = [
  'items',
  'data',
  'results',
  'value',
  'values',
  'entries',
  'records',
  'list',
  'rows',
  'hits',
  'elements',
  'objects',
  'resources',
  'content',
];

import type { Diagnostic, Parameter, ParameterLocation } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { isIgnoredHeader } from './header-names.js';
import { type ReadParameter, readParameter } from './read-parameter.js';
import { readQuerystring } from './read-querystring.js';

/** The parameters of one operation: what goes beside the body, and what Swagger 2.0 sends as the body. */
export interface ReadParameters {
  readonly parameters: readonly Parameter[];
  /** `in: body` parameters. */
  readonly body: readonly DocumentNode[];
  /** `in: formData` parameters. */
  readonly form: readonly DocumentNode[];
  readonly losses: readonly Diagnostic[];
}

export type ParametersReader = (lists: readonly DocumentNode[]) => ReadParameters;

/**
 * Reads `parameters` lists, the widest first: one of a later list replaces one of an earlier list that has its name and location.
 * A parameter that many operations refer to is read once and shared.
 */
export function createParametersReader(context: ImportContext): ParametersReader {
  const known = new Map<string, ReadParameter>();
  const once = ({ node, description }: Declared, read: () => ReadParameter): ReadParameter => {
    const key = `${node.uri}${node.pointer}\u0000${description ?? ''}`;
    const result = known.get(key) ?? read();
    known.set(key, result);
    return result;
  };
  return (lists) => {
    const losses: Diagnostic[] = [];
    const parameters: Parameter[] = [];
    const body: DocumentNode[] = [];
    const form: DocumentNode[] = [];
    for (const declared of mergeLists(context, lists, losses)) {
      const { node, name, location, description } = declared;
      if (location === 'body') body.push(node);
      else if (location === 'formData') form.push(node);
      else {
        const read = once(declared, () =>
          location === 'querystring' ? readQuerystring(context, node) : readParameter(context, node, name, location, description),
        );
        parameters.push(...read.parameters);
        losses.push(...read.losses);
      }
    }
    return { parameters, body, form, losses };
  };
}

interface Declared {
  readonly node: DocumentNode;
  readonly name: string;
  readonly location: ParameterLocation | 'querystring' | 'body' | 'formData';
  readonly description: string | undefined;
}

function mergeLists(context: ImportContext, lists: readonly DocumentNode[], losses: Diagnostic[]): readonly Declared[] {
  const merged = new Map<string, Declared>();
  for (const list of lists) {
    const inThisList = new Set<string>();
    for (const item of itemsIn(context, list, losses)) {
      const declared = readDeclared(context, item, losses);
      if (declared === undefined) continue;
      const name = declared.location === 'header' ? declared.name.toLowerCase() : declared.name;
      const key = `${declared.location}\u0000${name}`;
      if (inThisList.has(key)) {
        const summary = `${declared.location} parameter ${quote(declared.name)} is declared twice; the first is used, keep one`;
        context.report({ severity: 'warning', code: 'duplicate-parameter', summary }, item);
        continue;
      }
      inThisList.add(key);
      merged.set(key, declared);
    }
  }
  const all = [...merged.values()];
  const [last] = lists.slice(-1);
  if (all.length > MAX_PARAMETERS && last !== undefined) {
    const summary = `${all.length} parameters; those behind the first ${MAX_PARAMETERS} are left out`;
    losses.push(context.report({ severity: 'warning', code: 'too-many-parameters', summary }, last));
  }
  return all.slice(0, MAX_PARAMETERS);
}

/** No caller could use more, and shared lists could multiply without end. */
const MAX_PARAMETERS = 500;

/** A list, or, as some write it, an object of named parameters. */
function itemsIn(context: ImportContext, list: DocumentNode, losses: Diagnostic[]): readonly DocumentNode[] {
  if (list.value === undefined || Array.isArray(list.value)) return itemsOf(list);
  const target = context.follow(list);
  if (Array.isArray(target?.value)) return itemsOf(target);
  const members = target === undefined ? [] : membersOf(target).map(([, member]) => member);
  if (
    members.length > 0 &&
    members.every((member) => memberValue(member, 'in') !== undefined || memberValue(member, '$ref') !== undefined)
  ) {
    return members;
  }
  const summary = `parameters is ${nameOfKind(list.value)}, not a list; it is left out`;
  losses.push(context.report({ severity: 'error', code: 'malformed-parameter', summary }, list));
  return [];
}

function readDeclared(context: ImportContext, item: DocumentNode, losses: Diagnostic[]): Declared | undefined {
  const lose = (summary: string, code = 'malformed-parameter', node = item): undefined => {
    losses.push(context.report({ severity: 'error', code, summary }, node));
  };
  const node = context.follow(item);
  if (node === undefined) return lose('a parameter is left out: its reference leads nowhere', 'unresolved-reference');
  const written = memberValue(node, 'name');
  const name = typeof written === 'number' || typeof written === 'boolean' ? String(written) : written;
  const location = readLocation(memberValue(node, 'in'));
  if (location === undefined) {
    const said = memberValue(node, 'in');
    const where = typeof said === 'string' ? `in ${quote(said)}, which is no place for one` : 'without "in"';
    return lose(`parameter ${typeof name === 'string' ? quote(name) : 'without a name'} is declared ${where}; it is left out`);
  }
  const isNamed = typeof name === 'string' && name !== '';
  if (!isNamed && location !== 'body' && location !== 'querystring') return lose(`a ${location} parameter has no name; it is left out`);
  const known = isNamed ? name : '';
  if (location === 'header' && isIgnoredHeader(known)) {
    const summary = `header parameter ${quote(known)} is ignored, as the specification says`;
    const detail = 'Accept and Content-Type follow from the media types, Authorization from the security schemes.';
    context.report({ severity: 'info', code: 'ignored-header', summary, detail }, node);
    return undefined;
  }
  if ((location === 'body' || location === 'formData') && context.dialect !== '2.0')
    context.reportForeign(`in: ${location}`, 'Swagger 2.0', node);
  const description = node === item ? undefined : textOf(item, 'description');
  return { node, name: known, location, description };
}

function readLocation(value: unknown): Declared['location'] | undefined {
  return LOCATIONS.find((location) => location === value) ?? (value === 'form' || value === 'formdata' ? 'formData' : undefined);
}

const LOCATIONS = ['path', 'query', 'header', 'cookie', 'querystring', 'body', 'formData'] as const;

import type { z } from 'zod';
import { type Diagnostic, isJsonObject } from '../model/index.js';
import { nearestName } from '../schema/index.js';
import { type FilePath, fileDiagnostic, formatPath, type Position } from './file-position.js';
import { knownKeys, placesOfKey } from './file-shape.js';

type Issue = z.core.$ZodIssue;
type Locate = (path: FilePath, at?: 'key' | 'value') => Position | undefined;

/**
 * Says in words what is wrong with the structure of a capability file: `CAP-002` for what is missing or of the wrong type or
 * value, `CAP-003` for keys that the format does not have, with the key or the place that was probably meant. In file order.
 */
export function explainIssues(issues: readonly Issue[], file: unknown, locate: Locate): Diagnostic[] {
  const faults = [...flatten(issues, [], file), ...findPrototypeKeys(file, [])];
  return [...new Map(faults.map((fault) => [`${fault.code} ${formatPath(fault.path)}`, fault])).values()]
    .map((fault) => ({ ...fault, position: locate(fault.path, fault.code === 'CAP-003' ? 'key' : 'value') }))
    .sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0))
    .map((fault) => fileDiagnostic({ severity: 'error', ...fault }));
}

interface Fault {
  readonly code: 'CAP-002' | 'CAP-003';
  readonly path: FilePath;
  readonly summary: string;
}

function flatten(issues: readonly Issue[], base: FilePath, file: unknown): readonly Fault[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((segment) => (typeof segment === 'number' ? segment : String(segment)))];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]));
    if (issue.code !== 'invalid_union') return [explain(issue, path, file)];
    const branch = nearestBranch(issue.errors);
    return branch === undefined ? [wrongForm(path, file)] : flatten(branch, path, file);
  });
}

/** The alternative of a union whose own type fits, so that a fault inside an object is told instead of "no alternative". */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
}

function explain(issue: Issue, path: FilePath, file: unknown): Fault {
  const value = valueAt(file, path);
  if (value === undefined) return fault(path, 'is missing');
  switch (issue.code) {
    case 'invalid_type':
      return fault(path, `must be ${TYPE_WORDS.get(issue.expected) ?? issue.expected}, not ${describe(value)}`);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof value === 'string' ? nearestName(value, allowed) : undefined;
      const question = meant === undefined || meant === value ? '' : `; did you mean ${JSON.stringify(meant)}?`;
      const quoted = allowed.map((text, index) => (typeof issue.values[index] === 'string' ? JSON.stringify(text) : text));
      return fault(path, `must be ${quoted.join(' or ')}, not ${describe(value)}${question}`);
    }
    case 'too_small':
      if (typeof value === 'string') return fault(path, 'must not be empty');
      return fault(path, `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}, not ${describe(value)}`);
    case 'too_big':
      return fault(
        path,
        typeof value === 'string'
          ? `is longer than ${issue.maximum} characters`
          : `must be at most ${issue.maximum}, not ${describe(value)}`,
      );
    case 'invalid_format':
      return fault(path, `is ${describe(value)}; it may hold ${issue.message}`);
    default:
      return wrongForm(path, file);
  }
}

function fault(path: FilePath, words: string): Fault {
  return { code: 'CAP-002', path, summary: `${path.length === 0 ? 'the file' : JSON.stringify(formatPath(path))} ${words}` };
}

function wrongForm(path: FilePath, file: unknown): Fault {
  const value = valueAt(file, path);
  return value === undefined ? fault(path, 'is missing') : fault(path, `may not be ${describe(value)} here`);
}

function unknownKey(path: FilePath): Fault {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const meant = nearestName(key, knownKeys(parent));
  const [elsewhere] = placesOfKey(key);
  const where = parent.length === 0 ? '' : ` in ${formatPath(parent)}`;
  let hint = '';
  if (meant !== undefined) hint = `; did you mean ${JSON.stringify(meant)}?`;
  else if (elsewhere !== undefined) hint = `; it belongs in ${elsewhere === '' ? 'the root of the file' : elsewhere}`;
  return { code: 'CAP-003', path, summary: `unknown key ${JSON.stringify(key)}${where}${hint}` };
}

/** zod leaves `__proto__` out of records without a word. Outside schemas nothing may have that name. */
function findPrototypeKeys(value: unknown, path: FilePath): readonly Fault[] {
  if (!isJsonObject(value) && !Array.isArray(value)) return [];
  if (path.length === 1 && path[0] === 'schema') return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__'
      ? [{ code: 'CAP-003' as const, path: at, summary: 'the name "__proto__" may not be used here' }]
      : findPrototypeKeys(member, at);
  });
}

function valueAt(file: unknown, path: FilePath): unknown {
  let value = file;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Object.entries(value).find(([key]) => key === String(segment))?.[1];
  }
  return value;
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
]);

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

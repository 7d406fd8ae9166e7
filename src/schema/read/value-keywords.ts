import { isJsonObject, type Json } from '../../model/index.js';
import { isFiniteJson, uniqueValues } from '../json-value.js';
import { cleanText } from '../text.js';
import { readPattern } from './read-pattern.js';

/** Told of a value that is not what the keyword takes, in words that follow the keyword's name. */
export type FaultListener = (code: string, fault: string, detail?: string) => void;

/** The keyword's value as JSON Schema 2020-12 takes it, repaired where its meaning is plain; `undefined`: there is none. */
export type ValueReader = (value: Json, onFault: FaultListener) => Json | undefined;

/** Readers of the keywords that hold values, not schemas; `type` and the bounds that come in pairs are read elsewhere. */
export const VALUE_KEYWORDS: ReadonlyMap<string, ValueReader> = new Map<string, ValueReader>([
  ['title', readText],
  ['description', readText],
  ['default', readAny],
  ['const', readAny],
  ['enum', readEnum],
  ['examples', readExamples],
  ['deprecated', readFlag],
  ['uniqueItems', readFlag],
  ['format', readWord],
  ['pattern', readPatternKeyword],
  ['contentEncoding', readWord],
  ['contentMediaType', readWord],
  ['required', readNames],
  ['dependentRequired', readDependentRequired],
  ['multipleOf', readMultipleOf],
  ['maximum', readNumber],
  ['minimum', readNumber],
  ['exclusiveMaximum', readBoundOrFlag],
  ['exclusiveMinimum', readBoundOrFlag],
  ['maxLength', readCount],
  ['minLength', readCount],
  ['maxItems', readCount],
  ['minItems', readCount],
  ['maxProperties', readCount],
  ['minProperties', readCount],
  ['maxContains', readCount],
  ['minContains', readCount],
]);

function readText(value: Json, onFault: FaultListener): Json | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return reject(onFault, 'is no text');
  const { text, removed } = cleanText(value);
  if (removed.length > 0) {
    onFault(
      'hidden-characters',
      `holds characters that cannot be seen (${removed.join(', ')}); they are left out`,
      'Remove them from the document.',
    );
  }
  return text === '' ? undefined : text;
}

function readAny(value: Json, onFault: FaultListener): Json | undefined {
  return isFiniteJson(value) ? value : reject(onFault, 'contains itself or is no JSON value');
}

function readEnum(value: Json, onFault: FaultListener): Json | undefined {
  if (!isFiniteJson(value)) return reject(onFault, 'contains itself or is no JSON value');
  if (Array.isArray(value)) return value.length === 0 ? reject(onFault, 'has no values') : uniqueValues(value);
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    if (names.length === 0) return reject(onFault, 'has no values');
    onFault('invalid-keyword', 'is an object; its keys are taken as the values');
    return names;
  }
  onFault('invalid-keyword', 'is no list; read as a list of one');
  return [value];
}

/** A list; a map as OpenAPI has it beside schemas gives the `value`s. */
function readExamples(value: Json, onFault: FaultListener): Json | undefined {
  if (!isFiniteJson(value)) return reject(onFault, 'contains itself or is no JSON value');
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (value === null) return undefined;
  if (!isJsonObject(value)) return [value];
  onFault('invalid-keyword', 'is a map as beside a schema, not a list; its values are taken');
  const examples: Json[] = [];
  for (const example of Object.values(value)) {
    if (isJsonObject(example) && example.value !== undefined) examples.push(example.value);
    else if (example !== undefined && !(isJsonObject(example) && typeof example.$ref === 'string')) examples.push(example);
  }
  return examples.length === 0 ? undefined : examples;
}

function readFlag(value: Json, onFault: FaultListener): Json | undefined {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false' || value === null) return undefined;
  return reject(onFault, 'is neither true nor false');
}

function readWord(value: Json, onFault: FaultListener): Json | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return value === null ? undefined : reject(onFault, 'is no text');
}

function readPatternKeyword(value: Json, onFault: FaultListener): Json | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') return reject(onFault, 'is no text');
  const pattern = readPattern(value);
  if (pattern === undefined) {
    return reject(onFault, `${JSON.stringify(value.slice(0, 100))} is no regular expression`, 'invalid-pattern');
  }
  if (pattern !== value)
    onFault(
      'invalid-pattern',
      `${JSON.stringify(value.slice(0, 100))} is no ECMA-262 pattern; read as ${JSON.stringify(pattern.slice(0, 100))}`,
    );
  return pattern;
}

function readNames(value: Json, onFault: FaultListener): Json | undefined {
  if (typeof value === 'string') {
    onFault('invalid-keyword', 'is a name, not a list of names; read as a list of one');
    return [value];
  }
  if (!Array.isArray(value)) return value === null ? undefined : reject(onFault, 'is no list of names');
  const names = value.filter((name) => typeof name === 'string');
  if (names.length < value.length) onFault('invalid-keyword', 'holds something that is no name; that is left out');
  return names.length === 0 ? undefined : uniqueValues(names);
}

function readDependentRequired(value: Json, onFault: FaultListener): Json | undefined {
  if (!isJsonObject(value)) return reject(onFault, 'is no object');
  const entries = Object.entries(value).map(([name, names]) => [name, readNames(names ?? null, onFault)] as const);
  const kept = entries.filter(([, names]) => names !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function readNumber(value: Json, onFault: FaultListener): Json | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value === null) return undefined;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    onFault('invalid-keyword', `"${value.slice(0, 40)}" is text; read as the number`);
    return Number(value);
  }
  return reject(onFault, 'is no number');
}

function readBoundOrFlag(value: Json, onFault: FaultListener): Json | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' || value === 'false' ? value === 'true' : readNumber(value, onFault);
}

function readMultipleOf(value: Json, onFault: FaultListener): Json | undefined {
  const number = readNumber(value, onFault);
  if (typeof number !== 'number' || number > 0) return number;
  return reject(onFault, 'is not greater than zero');
}

function readCount(value: Json, onFault: FaultListener): Json | undefined {
  const number = readNumber(value, onFault);
  if (typeof number !== 'number') return undefined;
  if (number < 0) return reject(onFault, 'is less than zero');
  if (Number.isInteger(number)) return number;
  onFault('invalid-keyword', 'is no whole number; rounded down');
  return Math.floor(number);
}

function reject(onFault: FaultListener, fault: string, code = 'invalid-keyword'): undefined {
  onFault(code, `${fault}; left out`);
  return undefined;
}

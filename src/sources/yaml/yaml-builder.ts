import { GatewayError, isJsonObject, type Json } from '../../model/index.js';
import type { DocumentFinding } from '../document-finding.js';
import { limitError, tooDeep } from '../limit-error.js';
import type { SourceLimits } from '../source.js';
import { positionInText } from '../text-position.js';
import { resolveScalar } from './resolve-scalar.js';
import type { NodeProperties, YamlVisitor } from './yaml-visitor.js';

/** What `maxAliases` allows, times this, is the most values that they may stand for. */
const VALUES_PER_ALIAS = 100;
const FINDINGS_AT_MOST = 200;

/** Builds the JSON value of one YAML document; see `readYaml` for what it does with what JSON cannot say. */
export class YamlBuilder implements YamlVisitor {
  readonly findings: DocumentFinding[] = [];
  result: Json = null;
  readonly #text: string;
  readonly #label: string;
  readonly #limits: SourceLimits;
  readonly #anchors = new Map<string, Anchor>();
  readonly #unknownTags = new Set<string>();
  readonly #frames: Frame[] = [];
  /** Values so far, aliases counted as what they stand for. */
  #values = 0;
  #aliases = 0;
  #aliasedValues = 0;

  constructor(text: string, label: string, limits: SourceLimits) {
    this.#text = text;
    this.#label = label;
    this.#limits = limits;
  }

  find(code: string, summary: string, detail?: string): void {
    if (this.findings.length >= FINDINGS_AT_MOST) return;
    const segments = this.#frames.flatMap(({ items, key }) => (items === undefined ? (key ?? []) : items.length));
    this.findings.push({ code, summary, segments, ...(detail === undefined ? {} : { detail }) });
  }

  scalar(text: string, isPlain: boolean, { offset, anchor, tag }: NodeProperties): void {
    this.#values += 1;
    const value = this.#resolve(text, isPlain, tag);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, isOpen: false, values: 1, height: 0 });
    const frame = this.#frames.at(-1);
    if (!expectsKey(frame)) this.#add(this.#finite(value), 0);
    else this.#key(frame, text, text === '<<' && isPlain && tag === undefined, offset);
  }

  open(kind: 'mapping' | 'sequence', { offset, anchor: name, tag }: NodeProperties): void {
    if (expectsKey(this.#frames.at(-1))) throw this.#fail(offset, COLLECTION_KEY);
    if (this.#frames.length >= this.#limits.maxDepth) throw tooDeep(this.#label, this.#limits.maxDepth);
    if (tag !== undefined) this.#knownTag(tag);
    const items: Json[] | undefined = kind === 'sequence' ? [] : undefined;
    const members: MutableObject | undefined = kind === 'mapping' ? {} : undefined;
    const anchor = name === undefined ? undefined : { value: items ?? members ?? null, isOpen: true, values: 0, height: 0 };
    if (name !== undefined && anchor !== undefined) this.#anchors.set(name, anchor);
    this.#frames.push({ items, members, anchor, valuesBefore: this.#values, height: 1, key: undefined, isMerge: false, merged: undefined });
    this.#values += 1;
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.anchor !== undefined) {
      frame.anchor.isOpen = false;
      frame.anchor.values = this.#values - frame.valuesBefore;
      frame.anchor.height = frame.height;
    }
    this.#add(frame.items ?? frame.members ?? null, frame.height);
  }

  alias(name: string, offset: number): void {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) throw this.#fail(offset, `the alias *${name} has no anchor &${name} before it`);
    this.#aliases += 1;
    if (this.#aliases > this.#limits.maxAliases)
      throw limitError(this.#label, 'maxAliases', `more than ${this.#limits.maxAliases} YAML aliases`);
    const frame = this.#frames.at(-1);
    if (expectsKey(frame)) {
      if (typeof anchor.value === 'object' && anchor.value !== null) throw this.#fail(offset, COLLECTION_KEY);
      this.#key(frame, String(anchor.value), false, offset);
    } else if (anchor.isOpen) {
      this.#values += 1;
      this.find(
        'alias-cycle',
        `the alias *${name} stands inside its own anchor; its place is left empty`,
        'JSON has no cycles: use a $ref.',
      );
      this.#add(Array.isArray(anchor.value) ? [] : {}, 1);
    } else {
      this.#countAliased(anchor);
      this.#add(this.#finite(anchor.value), anchor.height);
    }
  }

  /** Refuses a bomb before anything walks it: what aliases stand for grows by multiplication. */
  #countAliased(anchor: Anchor): void {
    this.#values += anchor.values;
    this.#aliasedValues += anchor.values;
    const allowed = this.#limits.maxAliases * VALUES_PER_ALIAS;
    if (this.#aliasedValues > allowed)
      throw limitError(this.#label, 'maxAliases', `its YAML aliases stand for more than ${allowed} values`);
    if (this.#frames.length + anchor.height > this.#limits.maxDepth) throw tooDeep(this.#label, this.#limits.maxDepth);
  }

  #resolve(text: string, isPlain: boolean, tag: string | undefined): Json {
    const known = tag === undefined ? undefined : this.#knownTag(tag);
    if (known === undefined) return isPlain ? resolveScalar(text) : text;
    return TYPED.has(known) ? resolveScalar(text) : text;
  }

  /** The name of a tag of the YAML repository; `undefined` for one that says nothing here. */
  #knownTag(tag: string): string | undefined {
    if (tag === '!') return 'str';
    if (tag.startsWith(YAML_TAG)) return tag.slice(YAML_TAG.length);
    if (!this.#unknownTags.has(tag)) {
      this.#unknownTags.add(tag);
      this.find('yaml-tag', `the YAML tag ${tag} has no meaning here and is ignored`);
    }
    return undefined;
  }

  #finite(value: Json): Json {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    this.find('not-json', 'infinity and not-a-number have no place in JSON; read as null');
    return null;
  }

  #key(frame: Frame, key: string, isMerge: boolean, offset: number): void {
    frame.key = key;
    frame.isMerge = isMerge;
    if (isMerge || frame.members === undefined || !Object.hasOwn(frame.members, key) || frame.merged?.has(key) === true) return;
    if (this.findings.length >= FINDINGS_AT_MOST) return; // a position costs a pass over the text
    const { line } = positionInText(this.#text, offset);
    this.find('duplicate-key', `the key "${key}" is written again on line ${line}; the last one counts`, 'Keep one of them.');
  }

  #add(value: Json, height: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.result = value;
      return;
    }
    if (height + 1 > frame.height) frame.height = height + 1;
    if (frame.items !== undefined) frame.items.push(value);
    else if (frame.members !== undefined && frame.key !== undefined) {
      if (!frame.isMerge || !mergeInto(frame, frame.members, value)) {
        setMember(frame.members, frame.key, value);
        frame.merged?.delete(frame.key);
      }
      frame.key = undefined;
    }
  }

  #fail(offset: number, reason: string): GatewayError {
    const { line, column } = positionInText(this.#text, offset);
    return new GatewayError('source-syntax', `${this.#label}:${line}:${column}: ${reason}`);
  }
}

type MutableObject = Record<string, Json>;

/** An anchored value; `isOpen` while its own content is still being read. */
interface Anchor {
  readonly value: Json;
  isOpen: boolean;
  values: number;
  height: number;
}

/** A collection being read; exactly one of `items` and `members` is there. */
interface Frame {
  readonly items: Json[] | undefined;
  readonly members: MutableObject | undefined;
  readonly anchor: Anchor | undefined;
  readonly valuesBefore: number;
  height: number;
  /** Mapping: the key whose value comes next. */
  key: string | undefined;
  isMerge: boolean;
  /** Keys that came from `<<` and may still be overridden. */
  merged: Set<string> | undefined;
}

const YAML_TAG = 'tag:yaml.org,2002:';
const TYPED: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'null']);
const COLLECTION_KEY = 'a mapping or sequence cannot be a key; are quotes missing around {…} or […]?';

function expectsKey(frame: Frame | undefined): frame is Frame {
  return frame?.members !== undefined && frame.key === undefined;
}

/** Merges the value of `<<`; false when it is nothing that could be merged. */
function mergeInto(frame: Frame, members: MutableObject, value: Json): boolean {
  const sources: readonly Json[] = Array.isArray(value) ? value : [value];
  if (sources.length === 0 || !sources.every(isJsonObject)) return false;
  frame.merged ??= new Set();
  for (const source of sources) {
    for (const [key, member] of Object.entries(source)) {
      if (member === undefined || Object.hasOwn(members, key)) continue;
      setMember(members, key, member);
      frame.merged.add(key);
    }
  }
  return true;
}

function setMember(members: MutableObject, key: string, value: Json): void {
  if (key !== '__proto__') members[key] = value;
  else Object.defineProperty(members, key, { value, enumerable: true, configurable: true, writable: true });
}

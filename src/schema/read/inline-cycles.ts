import type { JsonObject } from '../../model/index.js';
import type { Place } from './place.js';

/** A schema that is under conversion, or that leads back to one that is. */
interface Entered {
  readonly schema: JsonObject;
  readonly place: Place;
  readonly index: number;
  /** The least index that it leads back to. */
  lowest: number;
  isOpen: boolean;
  /** What stands for it within itself. */
  cut?: JsonObject;
}

/** A schema that contains itself, and where it stands. `cut`: the reference that was put in its place there, if it was there that the circle was noticed. */
export type CyclicSchema = Pick<Entered, 'schema' | 'place' | 'cut'>;

/**
 * Finds the schemas that contain themselves by what is written out within them, parts of `allOf` included, while they are converted: the strongly
 * connected components of Tarjan's algorithm ("Depth-First Search and Linear Graph Algorithms", 1972). They are the same whichever schema is
 * converted first, where the place at which a circle is noticed is not.
 */
export class InlineCycles {
  /** How often a schema was met that is entered: what was read meanwhile is in doubt where this grows. */
  meetings = 0;
  #next = 0;
  readonly #entered = new Map<JsonObject, Entered>();
  /** Entered schemas, a component being the end of it when its first schema is left. */
  readonly #stack: Entered[] = [];
  /** Those under conversion, the innermost last. */
  readonly #path: Entered[] = [];

  /** Whether a schema is under conversion. */
  get isNested(): boolean {
    return this.#path.length > 0;
  }

  enter(schema: JsonObject, place: Place): void {
    const entered = { schema, place, index: this.#next, lowest: this.#next, isOpen: true };
    this.#next += 1;
    this.#entered.set(schema, entered);
    this.#stack.push(entered);
    this.#path.push(entered);
  }

  /** Notes that the innermost schema contains this one. Returns where it stands when it is under conversion itself. */
  meet(schema: JsonObject): Place | undefined {
    const met = this.#entered.get(schema);
    const inner = this.#path.at(-1);
    if (met === undefined || inner === undefined) return undefined;
    this.meetings += 1;
    if (met.index < inner.lowest) inner.lowest = met.index;
    return met.isOpen ? met.place : undefined;
  }

  /** Notes the reference that stands for an open schema within itself, and returns it. */
  cut(schema: JsonObject, reference: JsonObject): JsonObject {
    const entered = this.#entered.get(schema);
    if (entered !== undefined) entered.cut = reference;
    return reference;
  }

  /** Leaves the innermost schema. Returns the schemas of its circle when it was the first of them; nothing for one in no circle. */
  leave(): readonly CyclicSchema[] {
    const left = this.#path.pop();
    if (left === undefined) return NONE;
    left.isOpen = false;
    const outer = this.#path.at(-1);
    if (outer !== undefined && left.lowest < outer.lowest) outer.lowest = left.lowest;
    if (left.lowest < left.index) return NONE;
    if (left.cut === undefined && this.#stack.at(-1) === left) {
      this.#stack.pop();
      this.#entered.delete(left.schema);
      return NONE;
    }
    const component = this.#stack.splice(this.#stack.lastIndexOf(left));
    for (const { schema } of component) this.#entered.delete(schema);
    return component.some(({ cut }) => cut !== undefined) ? component : NONE;
  }
}

const NONE: readonly CyclicSchema[] = [];

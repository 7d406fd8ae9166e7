/**
 * Members that come and go with every call, in no order. A `Set` or `Map` that is filled and emptied without end leaves its outgrown tables behind, each of which holds
 * the next one and the members it had: once one of them is old, all that was ever a member waits for a full garbage collection. A list whose places are taken again holds
 * nobody who left.
 */
export class Roster<Member> {
  readonly #places: Place<Member>[] = [];

  /** Returns how to leave, which may be said twice. */
  add(member: Member): () => void {
    const place = { index: this.#places.length, member };
    this.#places.push(place);
    return () => this.#leave(place);
  }

  /** Those who are there now, but for who leaves before its turn. */
  each(visit: (member: Member) => void): void {
    for (const place of [...this.#places]) if (place.index !== GONE) visit(place.member);
  }

  #leave(place: Place<Member>): void {
    if (place.index === GONE) return;
    const last = this.#places.pop();
    if (last !== undefined && last !== place) {
      this.#places[place.index] = last;
      last.index = place.index;
    }
    place.index = GONE;
  }
}

interface Place<Member> {
  index: number;
  readonly member: Member;
}

const GONE = -1;

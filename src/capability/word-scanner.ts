/**
 * Finds many words in a text in one pass over it, by the automaton of Aho and Corasick ("Efficient string matching", 1975): what costs is the length of the text, not
 * the number of words. A letter is the same in either case, and so are all digits, and any run of white space, `_` and the marks of emphasis: this is a first look, after
 * which somebody looks again.
 */
export class WordScanner {
  /** Of each byte. */
  readonly #classes: Uint8Array;
  /** For a state and a class, the state that follows. A state is named by where its row begins; those at which words end are the last. */
  readonly #next: Uint16Array;
  /** For a state at which words end, their bits. */
  readonly #bits: Uint8Array;
  readonly #firstFound: number;

  /** @param words of ASCII, each with the bit of its kind, `BEYOND_ASCII` excepted. Their kinds are told apart, they themselves are not. */
  constructor(words: readonly (readonly [word: string, bit: number])[]) {
    const letters = [...new Set([GAP, ...words.flatMap(([word]) => [...word].map(letterOf))])];
    const classOf = (character: string): number => letters.indexOf(letterOf(character)) + 1; // 0: of no word
    this.#classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf(String.fromCharCode(byte)));
    const width = letters.length + 1;
    const paths = words.map(([word, bit]) => [[...word].map(classOf), bit] as const);
    const states = buildStates(paths, width, classOf(GAP));
    const order = [...states.keys()].sort((a, b) => Number((states[a]?.bits ?? 0) > 0) - Number((states[b]?.bits ?? 0) > 0));
    if (order.length * width > 0x10000) throw new RangeError(`${order.length} states with ${width} classes are too many for 16 bits`);
    const rows = new Map(order.map((state, at) => [state, at * width]));
    this.#next = Uint16Array.from(order.flatMap((state) => (states[state]?.next ?? []).map((to) => rows.get(to) ?? 0)));
    this.#bits = new Uint8Array(this.#next.length);
    for (const [state, row] of rows) this.#bits[row] = states[state]?.bits ?? 0;
    this.#firstFound = width * order.findIndex((state) => (states[state]?.bits ?? 0) > 0);
  }

  /** The bits of the words in the text; as JSON, with its escapes read, and with `BEYOND_ASCII` where one of them stands for such a character. */
  scan(text: string, isJson = false): number {
    const classes = this.#classes;
    const next = this.#next;
    const bits = this.#bits;
    const firstFound = this.#firstFound;
    let state = 0;
    let found = 0;
    for (let from = 0; from < text.length; ) {
      const part = from === 0 && text.length <= PIECE.length ? text : text.slice(from, from + PIECE.length);
      // The low byte of each character: what is beyond Latin-1 may be taken for a letter, and then too much is found rather than too little; but white space is none.
      PIECE.write(part.replace(WIDE_SPACE, GAP), 'latin1');
      // An escape at the end of a piece is read with the next one.
      const end = from + part.length < text.length ? part.length - LONGEST_ESCAPE : part.length;
      let at = 0;
      while (at < end) {
        const escapeAt = isJson ? part.indexOf('\\', at) : -1;
        // Where nothing is escaped there is nothing to decide.
        const plainEnd = escapeAt === -1 ? end : Math.min(escapeAt, end);
        for (; at < plainEnd; at += 1) {
          state = next[state + (classes[PIECE[at] ?? 0] ?? 0)] ?? 0;
          if (state >= firstFound) found |= bits[state] ?? 0;
        }
        if (at === end) break;
        at += 1;
        let byte = at < part.length ? (PIECE[at++] ?? 0) : BACKSLASH;
        if (byte === LETTER_U && part.charCodeAt(at - 1) === LETTER_U) {
          const code = HEX.test(part.slice(at, at + 4)) ? Number.parseInt(part.slice(at, at + 4), 16) : undefined;
          if (code !== undefined) at += 4;
          if (code !== undefined && code > 127) found |= BEYOND_ASCII;
          byte = code !== undefined && code > 255 && GAPS.test(String.fromCharCode(code)) ? SPACE : (code ?? LETTER_U) & 0xff;
        } else if (WHITE_ESCAPES.has(byte)) byte = SPACE;
        state = next[state + (classes[byte] ?? 0)] ?? 0;
        if (state >= firstFound) found |= bits[state] ?? 0;
      }
      from += at;
    }
    return found;
  }
}

/** A bit beside those of words. */
export const BEYOND_ASCII = 128;

/** What a character counts as. */
function letterOf(character: string): string {
  return GAPS.test(character) ? GAP : DIGIT.test(character) ? '0' : character.toLowerCase();
}

interface State {
  readonly next: number[];
  bits: number;
}

/** The automaton, its first state the one at the beginning of a text. `words` are paths of classes of `0` to `width - 1`; `gap` is the class that stands for any number of itself. */
function buildStates(words: readonly (readonly [path: readonly number[], bit: number])[], width: number, gap: number): readonly State[] {
  const states: State[] = [];
  const add = (): number => states.push({ next: Array<number>(width).fill(NOWHERE), bits: 0 }) - 1;
  const at = (state: number): State => states[state] ?? { next: [], bits: 0 };
  const follow = (state: number, letter: number): number => at(state).next[letter] ?? NOWHERE;
  const root = add();
  for (const [path, bit] of words) {
    let state = root;
    for (const letter of path) {
      if (follow(state, letter) === NOWHERE) at(state).next[letter] = add();
      state = follow(state, letter);
    }
    at(state).bits |= bit;
  }
  // Shortest first: where no word goes on, the longest beginning of another one that the text still spells does.
  const queue = [{ state: root, other: root, letter: NOWHERE }];
  for (const { state, other, letter } of queue) {
    at(state).bits |= at(other).bits;
    for (let following = 0; following < width; following += 1) {
      const elsewhere = state === root ? root : follow(other, following);
      const child = follow(state, following);
      if (child === NOWHERE) at(state).next[following] = elsewhere;
      else queue.push({ state: child, other: elsewhere, letter: following });
    }
    if (letter === gap) at(state).next[gap] = state;
  }
  return states;
}

const NOWHERE = -1;
const GAP = ' ';
const GAPS = /[\s_*`~]/;
/** White space beyond Latin-1: text of one byte a character is not looked through for it. */
const WIDE_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;
const DIGIT = /[0-9]/;
const HEX = /^[0-9A-Fa-f]{4}$/;
const LONGEST_ESCAPE = '\\u0000'.length;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const WHITE_ESCAPES: ReadonlySet<number> = new Set([...'bfnrt'].map((letter) => letter.charCodeAt(0)));
/** What is looked at in one go: it stays in the processor's first cache. */
const PIECE = Buffer.alloc(8192);

/**
 * Dicts and sets of Python 2.7, whose order decides what the processor does: which server is taken first, which address
 * goes to whom, how lists are written. They are hash tables without an inherent order, but on 64 bits and without
 * random seeds where a text lands follows from the text and from what was put in and taken out before.
 *
 * Source: dictobject.c, setobject.c and stringobject.c of CPython 2.7.18.
 */

/** The two halves of an unsigned number of 64 bits. */
interface Hash {
  readonly high: number;
  readonly low: number;
}

const TWO_32 = 4_294_967_296;
/** Multiplying halves by this stays below 2 to the power of 53, where numbers are exact. */
const MULTIPLIER = 1_000_003;

/** What `hash()` of a text gives, which is a text of code points in Python. */
function pythonHash(text: string): Hash {
  let high = 0;
  let low = 0;
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (length === 0) {
      low = (code << 7) >>> 0;
      high = Math.floor((code * 128) / TWO_32);
    }
    const product = low * MULTIPLIER;
    high = (high * MULTIPLIER + Math.floor(product / TWO_32)) % TWO_32;
    low = ((product % TWO_32) ^ code) >>> 0;
    length++;
  }
  if (length === 0) return { high: 0, low: 0 };
  low = (low ^ length) >>> 0;
  // -1 tells of an error in Python.
  if (high === TWO_32 - 1 && low === TWO_32 - 1) low--;
  return { high, low };
}

interface Entry<V> {
  readonly key: string;
  readonly hash: Hash;
  value: V;
}

/** What a slot is whose entry was taken out: searches go on behind it. */
const DUMMY = Symbol('dummy');

type Slot<V> = Entry<V> | typeof DUMMY | undefined;

const SMALLEST = 8;
/** Tables with more entries grow by less. */
const LARGE = 50_000;

/** What dicts and sets share: the table. */
class HashTable<V> {
  protected slots: Slot<V>[] = new Array<Slot<V>>(SMALLEST).fill(undefined);
  /** Slots that are not empty, those of entries that were taken out included. */
  private fill = 0;
  private index = new Map<string, Entry<V>>();

  get size(): number {
    return this.index.size;
  }

  has(key: string): boolean {
    return this.index.has(key);
  }

  protected entry(key: string): Entry<V> | undefined {
    return this.index.get(key);
  }

  *[Symbol.iterator](): IterableIterator<Entry<V>> {
    for (const slot of this.slots) if (slot !== undefined && slot !== DUMMY) yield slot;
  }

  keys(): string[] {
    return [...this].map(({ key }) => key);
  }

  delete(key: string): boolean {
    const entry = this.index.get(key);
    if (!entry) return false;
    this.slots[this.slots.indexOf(entry)] = DUMMY;
    return this.index.delete(key);
  }

  protected insert(key: string, hash: Hash, value: V): void {
    const known = this.index.get(key);
    if (known) {
      known.value = value;
      return;
    }
    this.place({ key, hash, value });
    if (this.fill * 3 >= this.slots.length * 2) this.resize(this.size * (this.size > LARGE ? 2 : 4));
  }

  /** Makes room for another table before it is put in. */
  protected makeRoom(more: number): void {
    if ((this.fill + more) * 3 >= this.slots.length * 2) this.resize((this.size + more) * 2);
  }

  private place(entry: Entry<V>): void {
    const at = freeSlot(this.slots, entry.hash);
    if (this.slots[at] === undefined) this.fill++;
    this.slots[at] = entry;
    this.index.set(entry.key, entry);
  }

  private resize(above: number): void {
    let size = SMALLEST;
    while (size <= above) size *= 2;
    const entries = [...this];
    this.slots = new Array<Slot<V>>(size).fill(undefined);
    this.fill = 0;
    for (const entry of entries) this.place(entry);
  }
}

/** The slot of a key that is not in the table: the first dummy on its way, or else the empty one at its end. */
function freeSlot<V>(slots: readonly Slot<V>[], hash: Hash): number {
  const mask = slots.length - 1;
  let { high, low } = hash;
  let at = (low & mask) >>> 0;
  let dummy: number | undefined;
  for (;;) {
    const slot = slots[at & mask];
    if (slot === undefined) return dummy ?? at & mask;
    if (slot === DUMMY) dummy ??= at & mask;
    at = (Math.imul(at, 5) + low + 1) >>> 0;
    low = ((low >>> 5) | (high << 27)) >>> 0;
    high >>>= 5;
  }
}

/** A text that is a key in thousands of tables is hashed once. */
const hashes = new Map<string, Hash>();
const MOST_HASHES = 100_000;

function hashOf(key: string): Hash {
  const known = hashes.get(key);
  if (known) return known;
  if (hashes.size >= MOST_HASHES) hashes.clear();
  const hash = pythonHash(key);
  hashes.set(key, hash);
  return hash;
}

export class PythonDict<V> extends HashTable<V> {
  /** Filled one by one, as a dict from a file and a deep copy are. */
  static of<V>(entries: Iterable<readonly [string, V]>): PythonDict<V> {
    const dict = new PythonDict<V>();
    for (const [key, value] of entries) dict.set(key, value);
    return dict;
  }

  get(key: string): V | undefined {
    return this.entry(key)?.value;
  }

  set(key: string, value: V): void {
    this.insert(key, hashOf(key), value);
  }

  /** `dict.update(dict)`. */
  update(other: PythonDict<V>): void {
    this.makeRoom(other.size);
    for (const { key, hash, value } of other) this.insert(key, hash, value);
  }

  /** `dict.copy()`, `dict(dict)`. */
  copy(): PythonDict<V> {
    const copy = new PythonDict<V>();
    copy.update(this);
    return copy;
  }

  values(): V[] {
    return [...this].map(({ value }) => value);
  }

  /** The value of a key, made where there is none. */
  grow(key: string, make: () => V): V {
    const known = this.entry(key);
    if (known) return known.value;
    const made = make();
    this.set(key, made);
    return made;
  }
}

export class PythonSet extends HashTable<true> {
  /** `set(list)`: one by one. */
  static of(keys: Iterable<string>): PythonSet {
    const set = new PythonSet();
    for (const key of keys) set.add(key);
    return set;
  }

  add(key: string): void {
    this.insert(key, hashOf(key), true);
  }

  /** `set.update(set)`, `set.update(dict)`. */
  update(other: HashTable<unknown>): void {
    this.makeRoom(other.size);
    for (const { key, hash } of other) this.insert(key, hash, true);
  }

  /** `set(set)`, `set(dict)`, `set.copy()`. */
  static from(other: HashTable<unknown>): PythonSet {
    const set = new PythonSet();
    set.update(other);
    return set;
  }

  union(other: PythonSet): PythonSet {
    const both = PythonSet.from(this);
    both.update(other);
    return both;
  }

  minus(other: PythonSet): PythonSet {
    return PythonSet.of(this.keys().filter((key) => !other.has(key)));
  }

  intersection(other: PythonSet): PythonSet {
    const [small, large] = other.size > this.size ? [this, other] : [other, this];
    return PythonSet.of(small.keys().filter((key) => large.has(key)));
  }
}

/** What `repr()` of a text is, for the characters that names have. */
function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\');
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

export function pythonList(texts: Iterable<string>): string {
  return `[${[...texts].map(pythonText).join(', ')}]`;
}

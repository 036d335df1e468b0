/**
 * What was found out about frames, and which parts of them it was found out from. A frame is made anew when one of its
 * files changes; what was computed from other files alone is still true then, and is taken over.
 */

/** A part of a frame: a list, the names of a kind, the generation. Its token stays the same object or word while it does. */
export type Part = string;

/** Parts with the tokens that they had. */
export type Stamps = readonly (readonly [Part, unknown])[];

/** What a computation has asked for: parts, and results whose parts are its own. */
interface Asked {
  readonly parts: Set<Part>;
  readonly results: Set<Stamps>;
}

/** Of the computation which runs just now; computations nest. */
let asked: Asked | undefined;

/** Says that the computation which runs depends on a part. */
export function note(part: Part): void {
  asked?.parts.add(part);
}

export function noteStamps(stamps: Stamps): void {
  // Thousands of servers ask for the same few results.
  if (!asked || asked.results.has(stamps)) return;
  asked.results.add(stamps);
  for (const [part] of stamps) asked.parts.add(part);
}

/** Runs a computation and tells what it asked for; whoever runs around it depends on that as well. */
export function tracked<T>(compute: () => T): { readonly value: T; readonly parts: ReadonlySet<Part> } {
  const outer = asked;
  const own: Asked = { parts: new Set(), results: new Set() };
  asked = own;
  try {
    return { value: compute(), parts: own.parts };
  } finally {
    asked = outer;
    if (outer) for (const part of own.parts) outer.parts.add(part);
  }
}

/** Runs what must not count as asked for: its result has a token of its own. */
export function untracked<T>(compute: () => T): T {
  const outer = asked;
  asked = undefined;
  try {
    return compute();
  } finally {
    asked = outer;
  }
}

/** Something that can tell whether its parts still are what they were. */
export interface Stamped {
  token(part: Part): unknown;
}

export function stampsOf(stamped: Stamped, parts: Iterable<Part>): Stamps {
  return [...parts].map((part) => [part, stamped.token(part)] as const);
}

export function holds(stamped: Stamped, stamps: Stamps): boolean {
  return stamps.every(([part, token]) => stamped.token(part) === token);
}

interface Entry {
  readonly value: unknown;
  readonly stamps: Stamps;
  /** The frame that last found the entry to be true, by its identity. */
  checkedFor: object;
}

export class FrameMemory {
  private readonly byWord = new Map<object, Map<unknown, Entry>>();
  /** Entries about objects go when the objects do. */
  private readonly byObject = new Map<object, WeakMap<object, Entry>>();

  /** The value for a key and a word or object, computed when it is not known or no longer true. */
  get<T>(frame: Stamped & { readonly id: object }, key: object, about: unknown, compute: () => T): T {
    const known = this.find(key, about);
    if (known && (known.checkedFor === frame.id || holds(frame, known.stamps))) {
      known.checkedFor = frame.id;
      noteStamps(known.stamps);
      // Each key has one kind of value.
      return known.value as T;
    }
    const { value, parts } = tracked(compute);
    this.set(key, about, { value, stamps: stampsOf(frame, parts), checkedFor: frame.id });
    return value;
  }

  /** Forgets what is no longer true, with everything that it holds on to. */
  prune(frame: Stamped): void {
    for (const entries of this.byWord.values())
      for (const [about, { stamps }] of entries) if (!holds(frame, stamps)) entries.delete(about);
  }

  private find(key: object, about: unknown): Entry | undefined {
    return isObject(about) ? this.byObject.get(key)?.get(about) : this.byWord.get(key)?.get(about);
  }

  private set(key: object, about: unknown, entry: Entry): void {
    if (isObject(about)) {
      const entries = this.byObject.get(key) ?? new WeakMap<object, Entry>();
      this.byObject.set(key, entries.set(about, entry));
    } else {
      const entries = this.byWord.get(key) ?? new Map<unknown, Entry>();
      this.byWord.set(key, entries.set(about, entry));
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

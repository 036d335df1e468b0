/**
 * Queries over inputs that change from revision to revision, in the way of Salsa. While a query runs, the inputs that it
 * reads are recorded as its dependencies; at a later revision its memo is verified against them, and it runs again only
 * when one of them changed. Inputs of nested queries count for the outer ones, so that verifying is one flat list.
 */

/** What queries read: a list, the names of a kind, a column. */
export type Input = string;

/** One state of all inputs. */
export interface Revision {
  /** Of this revision alone. Memos hold on to it, so that it must hold on to nothing. */
  readonly id: object;
  /** The same object or word as long as the input does not change. */
  versionOf(input: Input): unknown;
}

/** Inputs, each in the version that was read. */
type Dependencies = readonly (readonly [input: Input, version: unknown])[];

/** What a query said, and what it said that from. */
interface Memo<T> {
  readonly value: T;
  readonly dependencies: Dependencies;
  /** The revision at which the memo was last found to be true, by its identity. */
  verifiedAt: object;
}

/** What a query that runs has read so far. */
interface Recording {
  readonly inputs: Set<Input>;
  /** Thousands of servers ask for the same few memos: each is gone through once. */
  readonly memos: Set<Dependencies>;
}

/** Of the query that runs just now; queries nest. */
let active: Recording | undefined;

/** Says that the query that runs depends on an input. */
export function recordRead(input: Input): void {
  active?.inputs.add(input);
}

function recordMemo({ dependencies }: Memo<unknown>): void {
  if (!active || active.memos.has(dependencies)) return;
  active.memos.add(dependencies);
  for (const [input] of dependencies) active.inputs.add(input);
}

/** Runs what must not count as read: its result is an input with its own version. */
export function unrecorded<T>(compute: () => T): T {
  return recordedIn(undefined, compute);
}

function recordedIn<T>(own: Recording | undefined, compute: () => T): T {
  const outer = active;
  active = own;
  try {
    return compute();
  } finally {
    active = outer;
    if (outer && own) for (const input of own.inputs) outer.inputs.add(input);
  }
}

/** Runs a query. With a memo it runs on from there: whatever that depends on, the new one does as well. */
function execute<T>(revision: Revision, compute: () => T, from?: Memo<T>): Memo<T> {
  const own: Recording = { inputs: new Set(), memos: new Set() };
  const value = recordedIn(own, () => {
    if (from) recordMemo(from);
    return compute();
  });
  const dependencies =
    from?.dependencies.length === own.inputs.size
      ? from.dependencies
      : [...own.inputs].map((input) => [input, revision.versionOf(input)] as const);
  return { value, dependencies, verifiedAt: revision.id };
}

function verify(memo: Memo<unknown>, revision: Revision): boolean {
  if (memo.verifiedAt === revision.id) return true;
  const isTrue = memo.dependencies.every(([input, version]) => revision.versionOf(input) === version);
  if (isTrue) memo.verifiedAt = revision.id;
  return isTrue;
}

/** The memos of all revisions of something: each revision takes over those that are still true. */
export class QueryStore {
  private readonly byWord = new Map<object, Map<unknown, Memo<unknown>>>();
  /** Memos about objects go when the objects do. */
  private readonly byObject = new Map<object, WeakMap<object, Memo<unknown>>>();

  /**
   * What a query says of a word or object. It runs when that is not known, or no longer true; it may then go on from
   * what it said when that was true.
   */
  get<T>(revision: Revision, query: object, about: unknown, compute: (outdated: T | undefined) => T): T {
    const memo = this.find<T>(query, about);
    if (!memo || !verify(memo, revision))
      return this.keep(
        query,
        about,
        execute(revision, () => compute(memo?.value)),
      );
    recordMemo(memo);
    return memo.value;
  }

  /**
   * What an incremental query says, which runs at every revision and looks at nothing but the difference to `before`,
   * what it said as long as that is true of the inputs that it read.
   */
  advance<T>(revision: Revision, query: object, compute: (before: T | undefined) => T): T {
    const memo = this.find<T>(query, undefined);
    const from = memo && verify(memo, revision) ? memo : undefined;
    return this.keep(
      query,
      undefined,
      execute(revision, () => compute(from?.value), from),
    );
  }

  /** Forgets what is no longer true, with everything that it holds on to. */
  sweep(revision: Revision): void {
    for (const memos of this.byWord.values())
      for (const [about, memo] of memos) if (!verify(memo, revision)) memos.delete(about);
  }

  private find<T>(query: object, about: unknown): Memo<T> | undefined {
    const memo = isObject(about) ? this.byObject.get(query)?.get(about) : this.byWord.get(query)?.get(about);
    // Each query has one kind of value.
    return memo as Memo<T> | undefined;
  }

  private keep<T>(query: object, about: unknown, memo: Memo<T>): T {
    if (isObject(about)) {
      const memos = this.byObject.get(query) ?? new WeakMap<object, Memo<unknown>>();
      this.byObject.set(query, memos.set(about, memo));
    } else {
      const memos = this.byWord.get(query) ?? new Map<unknown, Memo<unknown>>();
      this.byWord.set(query, memos.set(about, memo));
    }
    return memo.value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * A list that was read anew, or the one before when it holds the same. An input whose version is such a list is
 * backdated: it changed when it last said something else, and not when it was last read.
 */
export function backdated<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return before && sameItems(before, now) ? before : now;
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

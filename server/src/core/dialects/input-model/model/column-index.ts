/**
 * The servers that have a value in a column. What one edit changes is a few values of thousands, so that a revised index
 * shares the others with the one before.
 */

/** A server that says something else in the column than it did. */
interface CellChange {
  readonly index: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

type Cells = ReadonlyMap<string, readonly number[]>;

/** So many values are looked at twice before a new base is made. */
const MOST_PATCHES = 64;

const NONE: readonly number[] = [];

export class ColumnIndex {
  private sorted: Cells | undefined;

  private constructor(
    private readonly base: Cells,
    /** Values that others have since the base was made; an empty list for those that nobody has any more. */
    private readonly patch: Cells,
    /** The values that more than one server has. */
    private readonly repeats: ReadonlySet<string>,
    /** How many values there are. */
    readonly size: number,
  ) {}

  static of(cells: Iterable<string | undefined>): ColumnIndex {
    const base = new Map<string, number[]>();
    const repeats = new Set<string>();
    let index = 0;
    for (const value of cells) {
      const at = index++;
      if (value === undefined) continue;
      const known = base.get(value);
      if (known) repeats.add(value);
      if (known) known.push(at);
      else base.set(value, [at]);
    }
    return new ColumnIndex(base, new Map(), repeats, base.size);
  }

  /** The index after some servers changed and none moved. */
  revised(changes: readonly CellChange[]): ColumnIndex {
    const patch = new Map(this.patch);
    const repeats = new Set(this.repeats);
    let { size } = this;
    const set = (value: string | undefined, change: (servers: readonly number[]) => readonly number[]) => {
      if (value === undefined) return;
      const before = patch.get(value) ?? this.base.get(value) ?? NONE;
      const after = change(before);
      size += Math.sign(after.length) - Math.sign(before.length);
      patch.set(value, after);
      if (after.length > 1) repeats.add(value);
      else repeats.delete(value);
    };
    for (const { index, from, to } of changes) {
      if (from === to) continue;
      set(from, (servers) => servers.filter((each) => each !== index));
      set(to, (servers) => [...servers, index].sort((a, b) => a - b));
    }
    if (patch.size <= MOST_PATCHES) return new ColumnIndex(this.base, patch, repeats, size);
    return new ColumnIndex(inOrder(this.base, patch), new Map(), repeats, size);
  }

  has(value: string): boolean {
    return this.get(value) !== undefined;
  }

  /** The servers with a value, in their order. */
  get(value: string): readonly number[] | undefined {
    const found = this.patch.get(value) ?? this.base.get(value);
    return found?.length === 0 ? undefined : found;
  }

  /** The values in the order of the first servers that have them. */
  keys(): Iterable<string> {
    return this.all.keys();
  }

  [Symbol.iterator](): Iterator<readonly [string, readonly number[]]> {
    return this.all[Symbol.iterator]();
  }

  /** The values that more than one server has, with those servers. */
  *repeated(): Iterable<readonly [string, readonly number[]]> {
    for (const value of this.repeats) yield [value, this.get(value) ?? NONE];
  }

  private get all(): Cells {
    if (this.patch.size === 0) return this.base;
    this.sorted ??= inOrder(this.base, this.patch);
    return this.sorted;
  }
}

function inOrder(base: Cells, patch: Cells): Cells {
  const all = new Map(base);
  for (const [value, servers] of patch) {
    if (servers.length > 0) all.set(value, servers);
    else all.delete(value);
  }
  return new Map([...all].sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0)));
}

/**
 * Servers that are alike in something, so that one of them answers for all: of thousands there are a few kinds, and an
 * edit of the frame asks each kind once. An edit of a server moves that server from one kind to another.
 */
import type { Frame } from './frame.js';
import type { ServerRow } from './server.js';

/** In what servers are alike: what is told of a row, and of what the frame says, as words and objects to compare. */
export interface Likeness {
  readonly of: (frame: Frame) => (row: ServerRow) => readonly unknown[];
}

/** Some servers that are alike. */
export interface Kind {
  /** Kinds are numbered in the order in which they come to be. */
  readonly born: number;
}

interface KnownKind extends Kind {
  readonly path: readonly unknown[];
  count: number;
}

/** Kinds by the first thing in which they differ from others, then by the next. */
type Branch = Map<unknown, Branch | KnownKind>;

/** Rows from `start` to `end` are where those up to `oldEnd` were. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

let lastBorn = 0;

/** The kinds of all servers of one version of a model; it moves on with them from version to version. */
export class ServerKinds {
  private readonly root: Branch = new Map();
  /** In the order in which they came to be. */
  private readonly alive = new Set<KnownKind>();
  /** Of each server. */
  private kinds: KnownKind[] = [];
  private firsts: ReadonlyMap<Kind, number> | undefined;
  private lastHere = 0;
  /** The rows whose kinds these are. */
  rows: readonly ServerRow[] = [];

  has(kind: Kind): boolean {
    return this.alive.has(kind as KnownKind);
  }

  /** Those that are younger than another one. */
  since(born: number): Kind[] {
    return this.youngest > born ? [...this.alive].filter((kind) => kind.born > born) : [];
  }

  /** The number of the last kind that came to be here. */
  get youngest(): number {
    return this.lastHere;
  }

  /** The first server of a kind. */
  firstIn(kind: Kind): number | undefined {
    this.firsts ??= this.readFirsts();
    return this.firsts.get(kind);
  }

  private readFirsts(): ReadonlyMap<Kind, number> {
    const firsts = new Map<Kind, number>();
    this.kinds.forEach((kind, index) => {
      if (!firsts.has(kind)) firsts.set(kind, index);
    });
    return firsts;
  }

  /** All servers of some kinds, in their order. */
  allIn(kinds: ReadonlySet<Kind>): number[] {
    const found: number[] = [];
    this.kinds.forEach((kind, index) => {
      if (kinds.has(kind)) found.push(index);
    });
    return found;
  }

  /** Goes on to another version of the servers, which differs in one stretch. */
  moveTo(
    rows: readonly ServerRow[],
    { start, end, oldEnd }: Change,
    of: (row: ServerRow) => readonly unknown[],
  ): void {
    const paths = rows.slice(start, end).map(of);
    this.rows = rows;
    if (paths.length === 0 && oldEnd === start) return;
    // New ones first: a kind that is left and joined at once stays.
    const joined = paths.map((path) => this.join(path));
    for (let index = start; index < oldEnd; index++) this.leave(this.kinds[index]);
    if (joined.length === oldEnd - start)
      for (const [at, kind] of joined.entries()) this.kinds[start + at] = kind;
    else this.kinds = [...this.kinds.slice(0, start), ...joined, ...this.kinds.slice(oldEnd)];
    this.firsts = undefined;
  }

  private join(path: readonly unknown[]): KnownKind {
    let found: Branch | KnownKind | undefined = this.root;
    for (let at = 0; at < path.length && found instanceof Map; at++) found = found.get(path[at]);
    const kind = found && !(found instanceof Map) ? found : this.newKind(path);
    kind.count++;
    return kind;
  }

  private newKind(path: readonly unknown[]): KnownKind {
    let branch = this.root;
    for (const step of path.slice(0, -1)) {
      const next = branch.get(step);
      const inner: Branch = next instanceof Map ? next : new Map();
      branch.set(step, inner);
      branch = inner;
    }
    const kind = { born: ++lastBorn, path, count: 0 };
    branch.set(path.at(-1), kind);
    this.alive.add(kind);
    this.lastHere = kind.born;
    return kind;
  }

  private leave(kind: KnownKind | undefined): void {
    if (!kind || --kind.count > 0) return;
    this.alive.delete(kind);
    let branch: Branch | KnownKind | undefined = this.root;
    for (const step of kind.path.slice(0, -1)) branch = branch instanceof Map ? branch.get(step) : undefined;
    if (branch instanceof Map) branch.delete(kind.path.at(-1));
  }
}

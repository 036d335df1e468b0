/**
 * The servers of a model, up to thousands of them. What one server says of itself is read once in the life of its item;
 * what follows from all of them is computed from columns, so that an edit which changes no column costs nothing.
 */
import type { SourceFile } from '../../../model/source-file.js';
import { isUnknown } from '../../../syntax/queries.js';
import type { MapNode, SyntaxNode } from '../../../syntax/tree.js';
import { commonItems } from '../../../text/common-items.js';
import { ColumnIndex } from './column-index.js';
import type { Frame } from './frame.js';
import { holds, noteStamps, type Stamps, stampsOf, tracked } from './frame-memory.js';
import { Item } from './item.js';

/** What a server says, as plain words; undefined for what is absent or cannot be read. */
export interface ServerRow {
  readonly id?: string;
  readonly ip?: string;
  readonly role?: string;
  readonly group?: string;
  readonly nicMapping?: string;
  readonly hypervisorId?: string;
  readonly isHypervisor?: string;
  readonly isDeployer?: string;
  readonly mac?: string;
  readonly iloIp?: string;
  readonly hostname?: string;
  /** Keys that are there but cannot be read: Jinja, tags, nothing after the colon, written twice. */
  readonly unknown?: readonly Column[];
}

export type Column = Exclude<keyof ServerRow, 'unknown'>;

/** The keys of the columns. */
export const columnKeys: Readonly<Record<Column, string>> = {
  id: 'id',
  ip: 'ip-addr',
  role: 'role',
  group: 'server-group',
  nicMapping: 'nic-mapping',
  hypervisorId: 'hypervisor-id',
  isHypervisor: 'ardana-hypervisor',
  isDeployer: 'is-deployer',
  mac: 'mac-addr',
  iloIp: 'ilo-ip',
  hostname: 'hostname',
};

/** One server: its row, and its item when somebody has to say something about it. */
export interface Server {
  /** From 0, in the order of files and text. */
  readonly index: number;
  readonly row: ServerRow;
  readonly item: Item;
}

/** One list of servers, in one file. */
export interface ServerList {
  readonly file: SourceFile;
  /** What stands in the list, maps and whatever else; `nodes` holds the maps. */
  readonly items: readonly SyntaxNode[];
  readonly nodes: readonly MapNode[];
  readonly rows: readonly ServerRow[];
  /** Items of which something may be missing. */
  readonly broken: ReadonlySet<SyntaxNode>;
  /** Whether each item is read by itself, so that what is known of it stays true as long as its node does. */
  readonly byItem: boolean;
}

/** A server that says something else than the one which stood in its place. */
interface RowChange {
  readonly index: number;
  readonly from: ServerRow;
  readonly to: ServerRow;
}

/** Most rules see from the row that a server is well, and never ask for its item. */
class LazyServer implements Server {
  private read: Item | undefined;

  constructor(
    readonly index: number,
    readonly row: ServerRow,
    private readonly node: MapNode,
    private readonly list: ServerList,
  ) {}

  get item(): Item {
    this.read ??= Item.of(this.list.file, this.node, this.list.broken.has(this.node));
    if (!this.read) throw new Error('A server is a map that can be read.');
    return this.read;
  }
}

/** What was computed from some columns, with the rows and whatever else it was computed from. */
interface Kept {
  /** The rows that it last was true for. */
  rows: readonly ServerRow[];
  /** What stands beside the servers: whether they are all known, and what `baremetal` says. */
  readonly beside: readonly unknown[];
  /** The parts of the frame that it was computed from, and the frame for which they last were looked at. */
  readonly stamps: Stamps;
  checkedFor: object | undefined;
  readonly value: unknown;
}

/** More servers at once are read anew. */
const MOST_CHANGES = 32;

/** Rows from `start` to `end` stand where those up to `oldEnd` stood. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** What the fleets of one model found out, handed on from each to the next. */
export type FleetMemory = Map<object | Column, Kept>;

export class Fleet {
  readonly rows: readonly ServerRow[];
  private readonly beside: readonly unknown[];

  constructor(
    readonly lists: readonly ServerList[],
    /** False when servers may be missing from what is known. */
    readonly isWhole: boolean,
    /** `baremetal` and its older names: the maps at the top of the files. */
    readonly baremetal: readonly Item[],
    readonly memory: FleetMemory,
  ) {
    const [only, ...others] = lists;
    this.rows = only && others.length === 0 ? only.rows : lists.flatMap(({ rows }) => rows);
    this.beside = [isWhole, ...baremetal.map(({ node }) => node)];
  }

  get count(): number {
    return this.rows.length;
  }

  /** Dozens of rules look at the same servers, one rule after the other. */
  private readonly known: (Server | undefined)[] = [];

  server(index: number): Server | undefined {
    this.known[index] ??= this.serverAt(index);
    return this.known[index];
  }

  private serverAt(index: number): Server | undefined {
    let first = 0;
    for (const list of this.lists) {
      const { [index - first]: node } = list.nodes;
      const row = list.rows[index - first];
      if (node && row) return isUnknown(node) ? undefined : new LazyServer(index, row, node, list);
      first += list.nodes.length;
    }
    return undefined;
  }

  *servers(): Iterable<Server> {
    for (let index = 0; index < this.rows.length; index++) {
      const server = this.server(index);
      if (server) yield server;
    }
  }

  /** The servers that have a value in a column, by the value. */
  by(column: Column): ColumnIndex {
    return this.revise(
      column,
      [column],
      () => ColumnIndex.of(this.rows.map((row) => row[column])),
      (before, changes) =>
        before.revised(changes.map(({ index, from, to }) => ({ index, from: from[column], to: to[column] }))),
    );
  }

  /** The first server with this id. */
  find(id: string | undefined): Server | undefined {
    const [first] = id === undefined ? [] : (this.by('id').get(id) ?? []);
    return first === undefined ? undefined : this.server(first);
  }

  /**
   * Computed once for the values in some columns and for the parts of a frame that it asks for, whoever asks first.
   * What it returns must hold indexes and words, no items: it outlives them.
   */
  once<T>(key: object, columns: readonly Column[], frame: Frame | undefined, compute: () => T): T {
    return this.keep(key, columns, frame, compute);
  }

  /**
   * The same for what can be told from what it was and the few servers that changed since. Where servers came, went or
   * moved, it is computed anew.
   */
  revise<T>(
    key: object | Column,
    columns: readonly Column[],
    compute: () => T,
    revised: (before: T, changes: readonly RowChange[]) => T,
  ): T {
    const known = this.memory.get(key);
    const changes = known && this.changesFrom(known.rows);
    // Each key has one kind of value.
    const from = known && changes ? () => revised(known.value as T, changes) : compute;
    return this.keep(key, columns, undefined, from);
  }

  /** The servers that changed; undefined when any moved, or very many changed. */
  private changesFrom(before: readonly ServerRow[]): readonly RowChange[] | undefined {
    if (before.length !== this.rows.length) return undefined;
    const { start, end } = this.changeFrom(before);
    if (end - start > MOST_CHANGES) return undefined;
    const changes: RowChange[] = [];
    for (let index = start; index < end; index++) {
      const [from, to] = [before[index], this.rows[index]];
      if (from && to && from !== to) changes.push({ index, from, to });
    }
    return changes;
  }

  /**
   * The servers of which something is true that depends on the server itself and on a frame alone; asked only of those
   * that are new, as long as the parts of the frame that the test asks for stay. Sorted.
   */
  select(key: object, frame: Frame, test: (index: number) => boolean): readonly number[] {
    const known = this.memory.get(key);
    const isTrue = known !== undefined && isStill(known, frame);
    const before = isTrue ? (known.value as readonly number[]) : undefined;
    const { start, end, oldEnd } = before && known ? this.changeFrom(known.rows) : this.everything;
    const delta = end - oldEnd;
    const found: number[] = [];
    for (const index of before ?? []) if (index < start) found.push(index);
    const { parts } = tracked(() => {
      if (isTrue) noteStamps(known.stamps);
      for (let index = start; index < end; index++) if (test(index)) found.push(index);
    });
    for (const index of before ?? []) if (index >= oldEnd) found.push(index + delta);
    this.remember(key, frame, stampsOf(frame, parts), found);
    return found;
  }

  private get everything() {
    return { start: 0, end: this.rows.length, oldEnd: 0 };
  }

  /** Dozens of rules compare with the same few versions of the servers. */
  private readonly knownChanges = new Map<readonly ServerRow[], Change>();

  /** The one stretch in which the rows are others than they were. */
  private changeFrom(from: readonly ServerRow[]): Change {
    const known = this.knownChanges.get(from);
    if (known) return known;
    const { rows } = this;
    const { start, tail } = commonItems(from, rows);
    const change = { start, end: rows.length - tail, oldEnd: from.length - tail };
    this.knownChanges.set(from, change);
    return change;
  }

  private keep<T>(
    key: object | Column,
    columns: readonly Column[],
    frame: Frame | undefined,
    compute: () => T,
  ): T {
    const known = this.memory.get(key);
    const isSame =
      known !== undefined &&
      sameItems(known.beside, this.beside) &&
      this.hasColumnsOf(known.rows, columns) &&
      isStill(known, frame);
    if (isSame) {
      known.rows = this.rows;
      noteStamps(known.stamps);
      return known.value as T;
    }
    const { value, parts } = tracked(compute);
    this.remember(key, frame, frame ? stampsOf(frame, parts) : [], value);
    return value;
  }

  /** True when no server says anything else in these columns than it did. */
  private hasColumnsOf(before: readonly ServerRow[], columns: readonly Column[]): boolean {
    if (before.length !== this.rows.length) return false;
    const { start, end } = this.changeFrom(before);
    for (let at = start; at < end; at++) {
      const [left, right] = [before[at], this.rows[at]];
      if (left === right) continue;
      if (columns.some((column) => left?.[column] !== right?.[column])) return false;
      if (left?.unknown?.join() !== right?.unknown?.join()) return false;
    }
    return true;
  }

  private remember(key: object | Column, frame: Frame | undefined, stamps: Stamps, value: unknown): void {
    const { rows, beside } = this;
    this.memory.set(key, { rows, beside, stamps, checkedFor: frame?.id, value });
  }
}

/** True when the parts of the frame are the same; for what asked for none they always are. */
function isStill(known: Kept, frame: Frame | undefined): boolean {
  if (known.checkedFor === frame?.id || !frame) return true;
  if (!holds(frame, known.stamps)) return false;
  known.checkedFor = frame.id;
  return true;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/**
 * The servers of a model, up to thousands of them. What one server says of itself is read once in the life of its item;
 * what follows from all of them is computed from columns, so that an edit which changes no column costs nothing.
 */
import { backdated, type Input, QueryStore, type Revision, recordRead } from '../../../query/query.js';
import { isUnknown } from '../../../syntax/queries.js';
import { commonItems } from '../../../text/common-items.js';
import { ColumnIndex } from './column-index.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import {
  type Column,
  columnKeys,
  LazyServer,
  type Server,
  type ServerList,
  type ServerRow,
} from './server.js';
import { type Change, type Kind, type Likeness, ServerKinds } from './server-kinds.js';

export { type Column, columnKeys, type Server, type ServerRow } from './server.js';

/** A server that says something else than the one that was in its place. */
interface RowChange {
  readonly index: number;
  readonly from: ServerRow;
  readonly to: ServerRow;
}

/** What was computed from servers, and the rows that it is true of. */
interface OfRows<T> {
  rows: readonly ServerRow[];
  readonly value: T;
}

/** The kinds of servers of which something was found, of all up to one. */
interface OfKinds {
  readonly youngest: number;
  readonly found: readonly Kind[];
}

/** More servers at once are read anew. */
const MOST_CHANGES = 32;

const allColumns = Object.keys(columnKeys) as Column[];

/** What queries about servers read. */
const columnInput = Object.fromEntries(allColumns.map((column) => [column, `column ${column}`])) as Readonly<
  Record<Column, Input>
>;
const ROWS: Input = 'rows';
/** What is next to the servers: whether they are all known, and what `baremetal` says. */
const BESIDE: Input = 'beside';

/** The query behind each of the indexes. */
const INDEX = {};

export class Fleet {
  readonly rows: readonly ServerRow[];
  private readonly store: QueryStore;
  private readonly beside: readonly unknown[];
  private readonly versions: ReadonlyMap<Input, unknown>;
  /** The servers alone, and with the frame that was last asked for. */
  private readonly alone: Revision;
  private framed: { readonly frame: Frame; readonly revision: Revision } | undefined;

  /** `before`: the servers as they were. What was found out of columns that did not change since is taken over. */
  constructor(
    readonly lists: readonly ServerList[],
    /** False when servers may be missing from what is known. */
    readonly isWhole: boolean,
    /** `baremetal` and its older names: the maps at the top of the files. */
    readonly baremetal: readonly Item[],
    before: Fleet | undefined,
  ) {
    const [only, ...others] = lists;
    this.rows = only && others.length === 0 ? only.rows : lists.flatMap(({ rows }) => rows);
    this.store = before?.store ?? new QueryStore();
    this.beside = backdated(before?.beside, [isWhole, lists.length, ...baremetal.map(({ node }) => node)]);
    this.versions = this.versionsAfter(before);
    this.alone = this.revisionWith(undefined);
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

  /** The same, asked by nobody so far. */
  serverAt(index: number): LazyServer | undefined {
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
   * A query of the values in some columns and of what it reads of the frame, whoever asks first.
   * What it returns must hold indexes and words, no items: it outlives them.
   */
  once<T>(
    key: object,
    columns: readonly Column[],
    frame: Frame | undefined,
    compute: (outdated: T | undefined) => T,
  ): T {
    return this.store.get<T>(this.with(frame), key, undefined, (outdated) => {
      this.recordColumns(columns);
      return compute(outdated);
    });
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
    const [query, about] = typeof key === 'string' ? [INDEX, key] : [key, undefined];
    const known = this.store.get<OfRows<T>>(this.alone, query, about, (outdated) => {
      this.recordColumns(columns);
      const changes = outdated && this.changesFrom(outdated.rows);
      return { rows: this.rows, value: changes ? revised(outdated.value, changes) : compute() };
    });
    // It is true of these rows as well, from which the next changes are told.
    known.rows = this.rows;
    return known.value;
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
    recordRead(ROWS);
    const { value } = this.store.advance<OfRows<readonly number[]>>(frame, key, (before) => {
      const change = before ? this.changeFrom(before.rows) : this.everything;
      return { rows: this.rows, value: selected(before?.value ?? [], change, test) };
    });
    return value;
  }

  /** Which servers are alike in something. */
  kinds(likeness: Likeness, frame: Frame): ServerKinds {
    recordRead(ROWS);
    return this.store.advance<ServerKinds>(frame, likeness, (before) => {
      const kinds = before ?? new ServerKinds();
      if (kinds.rows !== this.rows) kinds.moveTo(this.rows, this.changeFrom(kinds.rows), likeness.of(frame));
      return kinds;
    });
  }

  /**
   * The kinds of which something may be true, by a test that depends on the kind and on a frame alone; asked only of
   * those that are new, as long as the parts of the frame that the test asks for stay.
   */
  selectKinds(
    key: object,
    likeness: Likeness,
    frame: Frame,
    test: (kind: Kind, kinds: ServerKinds) => boolean,
  ): readonly number[] {
    recordRead(ROWS);
    const kinds = this.kinds(likeness, frame);
    const { found } = this.store.advance<OfKinds>(frame, key, (before) => {
      // Recorded here as well: what was told of these kinds depends on what they follow from.
      const { youngest } = this.kinds(likeness, frame);
      const fresh = kinds.since(before?.youngest ?? 0).filter((kind) => test(kind, kinds));
      const stay = before?.found.filter((kind) => kinds.has(kind)) ?? [];
      return { youngest, found: [...stay, ...fresh] };
    });
    return found.length === 0 ? [] : kinds.allIn(new Set(found));
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

  private recordColumns(columns: readonly Column[]): void {
    recordRead(BESIDE);
    for (const column of columns) recordRead(columnInput[column]);
  }

  private with(frame: Frame | undefined): Revision {
    if (!frame) return this.alone;
    if (this.framed?.frame !== frame) this.framed = { frame, revision: this.revisionWith(frame) };
    return this.framed.revision;
  }

  private revisionWith(frame: Frame | undefined): Revision {
    const { versions } = this;
    return {
      id: {},
      versionOf: (input) => (versions.has(input) ? versions.get(input) : frame?.versionOf(input)),
    };
  }

  /** A column is backdated when no server says anything else in it than it did. */
  private versionsAfter(before: Fleet | undefined): ReadonlyMap<Input, unknown> {
    const changed = before ? this.changedColumns(before.rows) : allColumns;
    const versions = new Map(before?.versions);
    const version = {};
    for (const column of changed) versions.set(columnInput[column], version);
    return versions.set(ROWS, this.rows).set(BESIDE, this.beside);
  }

  private changedColumns(before: readonly ServerRow[]): readonly Column[] {
    if (before.length !== this.rows.length) return allColumns;
    const { start, end } = this.changeFrom(before);
    const changed = new Set<Column>();
    for (let at = start; at < end && changed.size < allColumns.length; at++) {
      const [left, right] = [before[at], this.rows[at]];
      if (left === right) continue;
      if (left?.unknown?.join() !== right?.unknown?.join()) return allColumns;
      for (const column of allColumns) if (left?.[column] !== right?.[column]) changed.add(column);
    }
    return [...changed];
  }
}

/** The indexes from before, as far as their servers stay, and those of the new servers that pass the test. */
function selected(
  before: readonly number[],
  { start, end, oldEnd }: Change,
  test: (index: number) => boolean,
): readonly number[] {
  const found = before.filter((index) => index < start);
  for (let index = start; index < end; index++) if (test(index)) found.push(index);
  for (const index of before) if (index >= oldEnd) found.push(index + end - oldEnd);
  return found;
}

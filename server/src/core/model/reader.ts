/**
 * Reads maps, lists and scalars of a file three-valued, following aliases and merge keys.
 * All reading of one file shares a budget in proportion to its text, so that aliases that repeat aliases cannot cost
 * more than the text itself; what lies beyond it is unknown. What the values mean is the business of the dialects.
 */

import { allowsValue, type Schema, type SchemaNode, type ShapeRules } from '../schema/schema.js';
import { isDoubtful, isMerge, isUnknown } from '../syntax/queries.js';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxNode } from '../syntax/tree.js';
import type { GrowingIndex, KeyIndex, Looked, Written } from './key-index.js';
import { strangeEntries, writtenInstead } from './misspelt-key.js';
import type { NodePlace, SourceFile } from './source-file.js';
import type { KeyState, Section, Value, ValueList } from './value.js';

/** Aliases of aliases that are followed. */
const MAX_HOPS = 16;
/** Merge keys within merged maps that are followed. */
const MAX_MERGES = 8;

/** Items of lists of values that are read in one file; rules compare them with each other. */
const MAX_ITEMS = 4000;

/** A node, with how it was reached. */
export interface Reached<Node extends SyntaxNode = SyntaxNode> {
  readonly node: Node;
  readonly at: NodePlace;
  readonly shared: boolean;
}

/** A list that was read, and what made values of its items. */
interface Known<T> {
  readonly read: (scalar: ScalarNode) => T | undefined;
  readonly items: readonly Value<T>[];
  readonly complete: boolean;
}

/** What is known of a file besides its tree; `Facts` have it. */
interface ReaderOptions {
  readonly schema?: Schema;
  readonly schemaOf?: (node: SyntaxNode) => SchemaNode | undefined;
  readonly shapeRules?: ShapeRules;
  readonly broken?: boolean;
}

export class Reader {
  private readonly schema: Schema | undefined;
  private readonly schemaOf: (node: SyntaxNode) => SchemaNode | undefined;
  private readonly shapeRules: ShapeRules;
  private readonly broken: boolean | undefined;
  private budget: number;
  private itemsLeft = MAX_ITEMS;
  private readonly indexes = new Map<MapNode, KeyIndex>();
  private readonly lists = new Map<SeqNode, Known<unknown>>();

  /**
   * `schema`, `schemaOf`, `shapeRules`: what may stand where. Keys with a slip in them are then read as what they stand for, and what
   * breaches the schema has a finding of its own and is unknown to everybody else.
   * `broken`: something may be missing from what is read; by default the file says where.
   */
  constructor(
    readonly file: SourceFile,
    { schema, schemaOf = () => undefined, shapeRules = {}, broken }: ReaderOptions = {},
  ) {
    this.schema = schema;
    this.schemaOf = schemaOf;
    this.shapeRules = shapeRules;
    this.broken = broken;
    this.budget = 1000 + 2 * file.text.length;
  }

  /** The map at a node, or undefined when something else stands there. */
  section(reached: Reached | undefined): Section | undefined {
    if (reached?.node.type !== 'map' || isUnknown(reached.node)) return undefined;
    const { node, at, shared } = reached;
    return {
      node,
      at,
      shared,
      state: (key) => this.look(node, key).state,
      entry: (key) => {
        const looked = this.look(node, key);
        return looked.state === 'written' ? looked.entry : undefined;
      },
    };
  }

  sectionAt(parent: Section | undefined, key: string): Section | undefined {
    return parent && this.section(this.reach(parent, key));
  }

  /** The scalar under a key, when `read` makes something of it. */
  value<T>(
    parent: Section | undefined,
    key: string,
    read: (scalar: ScalarNode) => T | undefined,
  ): Value<T> | undefined {
    return this.under(parent, key, read, false);
  }

  /** The same of a value that may be in breach of the schema: a name that no table has still is what a thing is called. */
  written<T>(
    parent: Section | undefined,
    key: string,
    read: (scalar: ScalarNode) => T | undefined,
  ): Value<T> | undefined {
    return this.under(parent, key, read, true);
  }

  private under<T>(
    parent: Section | undefined,
    key: string,
    read: (scalar: ScalarNode) => T | undefined,
    evenInBreach: boolean,
  ): Value<T> | undefined {
    const reached = parent && this.reach(parent, key);
    const entry = parent?.entry(key);
    const value = reached && this.scalar(reached, read, evenInBreach);
    return value && entry ? { ...value, entry } : value;
  }

  /** The scalars in the list under a key, as far as `read` makes something of them. */
  values<T>(
    parent: Section | undefined,
    key: string,
    read: (scalar: ScalarNode) => T | undefined,
  ): ValueList<T> {
    const state = parent?.state(key) ?? 'unknown';
    const entry = parent?.entry(key);
    const reached = parent && this.reach(parent, key);
    if (!entry || reached?.node.type !== 'seq') {
      return { state, items: [], complete: state === 'absent', ...(entry && { entry }) };
    }
    return { state, entry, node: reached.node, ...this.itemsOf(reached.node, reached.shared, read) };
  }

  /** Lists that aliases repeat are read once, but every repetition is paid for, because rules go over each. */
  private itemsOf<T>(
    node: SeqNode,
    shared: boolean,
    read: (scalar: ScalarNode) => T | undefined,
  ): { readonly items: readonly Value<T>[]; readonly complete: boolean } {
    const known = shared ? this.lists.get(node) : undefined;
    if (known?.read === read) {
      this.itemsLeft -= known.items.length;
      // The same function made them, so they are of its type.
      return this.itemsLeft < 0 ? { items: [], complete: false } : (known as Known<T>);
    }
    const items: Value<T>[] = [];
    let complete = !this.isDoubtful(node);
    for (const item of node.items) {
      if (--this.itemsLeft < 0) {
        complete = false;
        break;
      }
      const found = this.certain(item, shared);
      const value = found && this.scalar(found, read);
      if (value) items.push(value);
      else complete = false;
    }
    if (shared) this.lists.set(node, { read, items, complete });
    return { items, complete };
  }

  /** The nodes in the list under a key. */
  list(
    parent: Section | undefined,
    key: string,
  ): {
    readonly state: KeyState;
    readonly entry?: MapEntry;
    readonly node?: SeqNode;
    readonly items: readonly Reached[];
    readonly complete: boolean;
  } {
    const state = parent?.state(key) ?? 'unknown';
    const entry = parent?.entry(key);
    const reached = parent && this.reach(parent, key);
    if (!entry || reached?.node.type !== 'seq') {
      return { state, items: [], complete: state === 'absent', ...(entry && { entry }) };
    }
    const items: Reached[] = [];
    let complete = !this.isDoubtful(reached.node);
    for (const item of reached.node.items) {
      const found = this.certain(item, reached.shared);
      if (found) items.push(found);
      else complete = false;
      if (this.budget < 0) break;
    }
    return { state, entry, node: reached.node, items, complete };
  }

  /** An item of a list, unless a template may leave it out. */
  private certain(item: SyntaxNode, shared: boolean): Reached | undefined {
    return this.file.tree.template?.isInBlock(item) ? undefined : this.follow(item, shared);
  }

  /** The node that is meant: the target of an alias, with the alias as the place to point at. */
  follow(written: SyntaxNode, shared = false): Reached | undefined {
    let node: SyntaxNode | undefined = written;
    for (let hops = 0; node?.type === 'alias'; hops++) {
      if (hops === MAX_HOPS) return undefined;
      node = node.target;
    }
    if (!node || --this.budget < 0) return undefined;
    return { node, at: { file: this.file, node: written }, shared: shared || node !== written };
  }

  private scalar<T>(
    reached: Reached,
    read: (scalar: ScalarNode) => T | undefined,
    evenInBreach = false,
  ): Value<T> | undefined {
    const { node, at, shared } = reached;
    if (node.type !== 'scalar' || node.style === 'missing' || isUnknown(node)) return undefined;
    // What an alias leads to is in breach of another place, if of any.
    if (!evenInBreach && !shared && !allowsValue(this.schemaOf(node), node.value, this.shapeRules))
      return undefined;
    const value = read(node);
    return value === undefined ? undefined : { value, node, at, shared };
  }

  private reach(parent: Section, key: string): Reached | undefined {
    const looked = this.look(parent.node, key);
    if (looked.state !== 'written') return undefined;
    return this.follow(looked.entry.value, parent.shared || looked.merged);
  }

  /** Whether more may stand in a map or list than could be read. */
  private isDoubtful(node: SyntaxNode): boolean {
    const { tree } = this.file;
    return (this.broken ?? isDoubtful(tree, node)) || tree.template?.mayHoldMore(node) === true;
  }

  private look(map: MapNode, key: string): Looked {
    const index = this.index(map, 0);
    if (index.doubtful.has(key)) return { state: 'unknown' };
    const isWhole = index.whole && !this.isDoubtful(map);
    const found = index.entries.get(key) ?? (isWhole ? this.misspelt(map, index, key) : 'unknown');
    if (!found) return { state: 'absent' };
    if (found === 'unknown') return { state: 'unknown' };
    if (this.file.tree.template?.isInBlock(found.entry)) return { state: 'unknown' };
    const { value } = found.entry;
    if (value.type === 'scalar' && value.style === 'missing') return { state: 'unknown' };
    return { state: 'written', ...found };
  }

  /** Undefined where nothing in the map can stand for the key. */
  private misspelt(map: MapNode, index: KeyIndex, key: string): Written | 'unknown' | undefined {
    if (!this.schema) return undefined;
    const own = this.schemaOf(map);
    index.strange ??= strangeEntries(map, own, this.schema);
    if (index.strange.length === 0) return undefined;
    const instead = writtenInstead(index.strange, own, key);
    if (!instead) return undefined;
    return instead.certain ? { entry: instead.entry, merged: false } : 'unknown';
  }

  private index(map: MapNode, depth: number): KeyIndex {
    const known = this.indexes.get(map);
    if (known) return known;
    const index: GrowingIndex = { entries: new Map(), doubtful: new Set(), whole: true };
    const merges = this.indexOwn(map, index);
    // While its own merges are read, the map stands in the table with what it has, so that a merge of itself ends.
    this.indexes.set(map, { ...index, whole: false });
    for (const source of merges.flatMap((node) => this.mergeSources(node))) {
      const target = source && this.follow(source)?.node;
      if (target?.type === 'map' && depth < MAX_MERGES) this.merge(this.index(target, depth + 1), index);
      else index.whole = false;
    }
    this.indexes.set(map, index);
    return index;
  }

  /** Takes the keys that a map has itself, and returns what it merges. */
  private indexOwn(map: MapNode, into: GrowingIndex): SyntaxNode[] {
    const merges: SyntaxNode[] = [];
    for (const entry of map.entries) {
      if (--this.budget < 0) into.whole = false;
      if (!into.whole) break;
      const key = String(entry.key.value);
      if (this.file.tree.language === 'yaml' && isMerge(entry)) merges.push(entry.value);
      else if (into.entries.has(key)) into.doubtful.add(key);
      else into.entries.set(key, { entry, merged: false });
    }
    return merges;
  }

  private merge(merged: KeyIndex, into: GrowingIndex): void {
    into.whole &&= merged.whole;
    for (const key of merged.doubtful) if (!into.entries.has(key)) into.doubtful.add(key);
    for (const [key, { entry }] of merged.entries) {
      if (--this.budget < 0) into.whole = false;
      if (!into.whole) break;
      if (!into.entries.has(key)) into.entries.set(key, { entry, merged: true });
    }
  }

  private mergeSources(node: SyntaxNode): readonly (SyntaxNode | undefined)[] {
    const target = this.follow(node)?.node;
    return target?.type === 'seq' ? target.items : [target];
  }
}

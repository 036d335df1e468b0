/** The lists of a model and the names in it, file by file, each with the files that it was read from as its version. */

import type { NamedPlace } from '../../../model/facts.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { backdated, sameItems } from '../../../query/query.js';
import { isMerge, isUnknown } from '../../../syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import { Item } from './item.js';
import { frameLists, listOfKind, type NameKind } from './model-kinds.js';
import { type ListEntry, topEntries } from './top-entries.js';

/** The files that something was read from. */
type Sources = readonly SourceFile[];

/** One list with everything that is read from it. */
interface ReadList {
  readonly sources: Sources;
  readonly items: readonly Item[];
  /** True when items may be missing. */
  readonly isDoubtful: boolean;
  /** Where the list stands that has no item; none where it has any. */
  readonly empty: readonly NodePlace[];
  /** The item of each name, undefined where several have it; filled when somebody looks for one. */
  byName?: ReadonlyMap<string, Item | undefined>;
}

export type ReadLists = ReadonlyMap<string, ReadList>;

/** The lists of the files; those whose files are as they were are taken over. */
export function readLists(files: readonly EnvironmentFile[], before: ReadLists | undefined): ReadLists {
  const entries = new Map<string, ListEntry[]>();
  for (const member of files) {
    for (const entry of topEntries(member).entries) {
      const own = entries.get(entry.key);
      if (own) own.push(entry);
      else entries.set(entry.key, [entry]);
    }
  }
  const known = new Set<string>(frameLists);
  const lists = new Map<string, ReadList>();
  for (const [key, own] of entries) {
    const sources = own.map(({ file }) => file);
    const old = before?.get(key);
    if (old && sameItems(old.sources, sources)) lists.set(key, old);
    else if (known.has(key)) lists.set(key, readList(own, sources));
    else lists.set(key, { sources, items: [], isDoubtful: false, empty: [] });
  }
  return lists;
}

function mayName(entry: MapEntry): boolean {
  return entry.key.value === 'name' || isMerge(entry);
}

/** The lists whose items have names. */
const namedLists = new Set<string>(Object.values(listOfKind));

/**
 * What is no list counts as a list of one, as the processor has it, unless that has not even a name. Nothing counts as an
 * empty one.
 */
function nodesIn({ key, value }: ListEntry): readonly SyntaxNode[] {
  const areNamed = namedLists.has(key);
  if (value.type === 'seq') return value.items;
  if (value.type === 'map' && areNamed && !isUnknown(value) && !value.entries.some(mayName)) return [];
  return value.type === 'scalar' && (value.style === 'missing' || value.value === null) ? [] : [value];
}

function readList(entries: readonly ListEntry[], sources: Sources): ReadList {
  const items: Item[] = [];
  let isDoubtful = false;
  for (const entry of entries) {
    const { file, isBroken } = entry;
    for (const node of nodesIn(entry)) {
      const broken = isBroken(node);
      const item = Item.of(file, node, broken);
      if (item) items.push(item);
      if (!item || broken) isDoubtful = true;
    }
  }
  return { sources, items, isDoubtful, empty: items.length === 0 && !isDoubtful ? placesOf(entries) : [] };
}

function placesOf(entries: readonly ListEntry[]): NodePlace[] {
  return entries.map(({ file, entry }) => ({ file, node: entry.key }));
}

/** Which of several is meant nobody can tell. */
export function onlyNamed(list: ReadList, name: string): Item | undefined {
  if (!list.byName) {
    const byName = new Map<string, Item | undefined>();
    for (const item of list.items) {
      const own = item.name;
      if (own !== undefined) byName.set(own, byName.has(own) ? undefined : item);
    }
    list.byName = byName;
  }
  return list.byName.get(name);
}

/** Places by kind and name. */
type PlacesByKind = ReadonlyMap<NameKind | string, ReadonlyMap<string, readonly NamedPlace[]>>;

export interface Names {
  readonly definitions: PlacesByKind;
  readonly uses: PlacesByKind;
  /** The objects that should define a name of a kind and do not: each may have any name. */
  readonly unnamed: ReadonlyMap<string, readonly NodePlace[]>;
  /** The files in which names of a kind are defined, and used: the same array while they are the same files. */
  readonly definedIn: ReadonlyMap<string, Sources>;
  readonly usedIn: ReadonlyMap<string, Sources>;
}

function addNamesOfFile({ file, facts }: EnvironmentFile, definitions: PlaceTable, uses: PlaceTable): void {
  for (const { kind, node } of facts.unnamed)
    if (kind !== 'server') definitions.addUnnamed(kind, { file, node });
  for (const each of facts.definitions) if (each.kind !== 'server') definitions.add(each);
  for (const each of facts.references) if (!isOfServer(each.node)) uses.add(each);
}

function addNamesOfPieces({ file, facts }: EnvironmentFile, definitions: PlaceTable, uses: PlaceTable): void {
  for (const { piece, definitions: own, references, unnamed } of facts.pieces ?? []) {
    // Servers are followed by the fleet: there may be thousands.
    if (piece.before.section?.name.toLowerCase() === 'servers' && piece.kind === 'item') continue;
    for (const each of own) definitions.add({ ...each, file });
    for (const { kind, node } of unnamed) definitions.addUnnamed(kind, { file, node });
    for (const each of references) uses.add({ ...each, file });
  }
}

export function readNames(files: readonly EnvironmentFile[], before: Names | undefined): Names {
  const definitions = new PlaceTable();
  const uses = new PlaceTable();
  for (const member of files) {
    if (member.facts.pieces) addNamesOfPieces(member, definitions, uses);
    else addNamesOfFile(member, definitions, uses);
  }
  return {
    definitions: definitions.places,
    uses: uses.places,
    unnamed: definitions.unnamed,
    definedIn: backdatedEach(definitions.sources, before?.definedIn),
    usedIn: backdatedEach(uses.sources, before?.usedIn),
  };
}

class PlaceTable {
  readonly places = new Map<string, Map<string, NamedPlace[]>>();
  readonly unnamed = new Map<string, NodePlace[]>();
  readonly sources = new Map<string, SourceFile[]>();

  addUnnamed(kind: string, place: NodePlace): void {
    this.unnamed.set(kind, [...(this.unnamed.get(kind) ?? []), place]);
    this.addSource(kind, place.file);
  }

  add(place: NamedPlace): void {
    const { kind, name, file } = place;
    const ofKind = this.places.get(kind) ?? new Map<string, NamedPlace[]>();
    this.places.set(kind, ofKind);
    const places = ofKind.get(name);
    if (places) places.push(place);
    else ofKind.set(name, [place]);
    this.addSource(kind, file);
  }

  private addSource(kind: string, file: SourceFile): void {
    const files = this.sources.get(kind);
    if (!files) this.sources.set(kind, [file]);
    else if (files.at(-1) !== file) files.push(file);
  }
}

function backdatedEach(
  now: ReadonlyMap<string, Sources>,
  before: ReadonlyMap<string, Sources> | undefined,
): ReadonlyMap<string, Sources> {
  return new Map([...now].map(([kind, files]) => [kind, backdated(before?.get(kind), files)]));
}

/** True for what stands in the list of servers, in a file that is one tree. */
function isOfServer(node: SyntaxNode): boolean {
  let current: SyntaxNode | MapEntry | undefined = node;
  let top: MapEntry | undefined;
  while (current) {
    if (current.type === 'entry') top = current;
    current = current.parent;
  }
  return String(top?.key.value).toLowerCase() === 'servers';
}

/** The lists of a model and the names in it, file by file, each with the files that it was read from as its version. */

import type { NamedPlace, UnnamedNode } from '../../../model/facts.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { backdated, sameItems } from '../../../query/query.js';
import { isUnknown } from '../../../syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { EnvironmentFile } from '../../dialect.js';
import { Item } from './item.js';
import { frameLists, listOfKind, type NameKind } from './model-kinds.js';
import { itemsOf, type ListEntry, topEntries } from './top-entries.js';

/** The files that something was read from. */
type Sources = readonly SourceFile[];

/** One list with everything that is read from it. */
interface ReadList {
  readonly sources: Sources;
  readonly items: readonly Item[];
  /** True when items may be missing. */
  readonly isDoubtful: boolean;
  /** Where the list is that has no item; none where it has any. */
  readonly empty: readonly NodePlace[];
  /** The item of each name, undefined where several have it; filled when somebody looks for one. */
  byName?: ReadonlyMap<string, Item | undefined>;
}

/** The same list for all lists with items, so that what asks for it stays true. */
const NOWHERE: readonly NodePlace[] = [];

export type ReadLists = ReadonlyMap<string, ReadList>;

/** The lists of the files; those whose files are as they were are taken over. */
export function readLists(files: readonly EnvironmentFile[], before: ReadLists | undefined): ReadLists {
  const entries = new Map<string, ListEntry[]>();
  for (const member of files) {
    for (const entry of topEntries(member).entries) {
      addTo(entries, entry.key, entry);
    }
  }
  const known = new Set<string>(frameLists);
  const lists = new Map<string, ReadList>();
  for (const [key, own] of entries) {
    const sources = own.map(({ file }) => file);
    const old = before?.get(key);
    if (old && sameItems(old.sources, sources)) lists.set(key, old);
    else if (known.has(key)) lists.set(key, readList(own, sources));
    else lists.set(key, { sources, items: [], isDoubtful: false, empty: NOWHERE });
  }
  return lists;
}

function readList(entries: readonly ListEntry[], sources: Sources): ReadList {
  const items: Item[] = [];
  let isDoubtful = entries.some(({ isWhole }) => !isWhole);
  for (const entry of entries) {
    for (const node of itemsOf(entry)) {
      const broken = entry.isBroken(node);
      const item = Item.of(entry.file, node, broken);
      if (item) items.push(item);
      if (!item || broken || hasHiddenName(item)) isDoubtful = true;
    }
  }
  return {
    sources,
    items,
    isDoubtful,
    empty: items.length === 0 && !isDoubtful ? placesOf(entries) : NOWHERE,
  };
}

/** A name that only another program can tell may be any. */
function hasHiddenName(item: Item): boolean {
  const name = item.entry('name')?.value;
  return name !== undefined && isUnknown(name);
}

function placesOf(entries: readonly ListEntry[]): NodePlace[] {
  return entries.map(({ file, entry }) => ({ file, node: entry.key }));
}

/** Which of several is meant is unknown. */
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

type Places = ReadonlyMap<string, readonly NamedPlace[]>;

/** Places by kind and name. */
type PlacesByKind = ReadonlyMap<NameKind | string, Places>;

export interface Names {
  readonly definitions: PlacesByKind;
  readonly uses: PlacesByKind;
  /** The files in which names of a kind are defined, and used: the same array while they are the same files. */
  readonly definedIn: ReadonlyMap<string, Sources>;
  readonly usedIn: ReadonlyMap<string, Sources>;
  /** The kinds of names of which one cannot be known. */
  readonly doubtful: ReadonlySet<string>;
  /** The names of a kind that are defined: the same array while they are the same names. */
  readonly defined: ReadonlyMap<string, readonly string[]>;
  /** Those that several places define, and the places that may be meant to define another name of the kind: likewise. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly doubts: ReadonlyMap<string, readonly NodePlace[]>;
}

interface NamesOfFile {
  readonly definitions: PlacesByKind;
  readonly uses: PlacesByKind;
  readonly unnamed: ReadonlyMap<string, readonly NodePlace[]>;
  /** The kinds of which a name is one that only another program can tell. */
  readonly hidden: ReadonlySet<string>;
}

/** A file may have thousands of pieces, and an edit changes one file. */
const knownNames = new WeakMap<EnvironmentFile, NamesOfFile>();

function namesOfFile(member: EnvironmentFile): NamesOfFile {
  const known = knownNames.get(member);
  if (known) return known;
  const names = new GrowingNames();
  if (member.facts.pieces) addNamesOfPieces(member, names);
  else addNamesOfTree(member, names);
  knownNames.set(member, names);
  return names;
}

class GrowingNames implements NamesOfFile {
  readonly definitions = new Map<string, Map<string, NamedPlace[]>>();
  readonly uses = new Map<string, Map<string, NamedPlace[]>>();
  readonly unnamed = new Map<string, NodePlace[]>();
  readonly hidden = new Set<string>();

  add(side: 'definitions' | 'uses', place: NamedPlace): void {
    const { kind, name, node } = place;
    if (side === 'definitions' && isUnknown(node)) this.hidden.add(kind);
    const ofKind = this[side].get(kind) ?? new Map<string, NamedPlace[]>();
    this[side].set(kind, ofKind);
    addTo(ofKind, name, place);
  }

  addUnnamed({ kind, node }: UnnamedNode, file: SourceFile): void {
    if (isUnknown(node)) this.hidden.add(kind);
    addTo(this.unnamed, kind, { file, node });
  }
}

function addNamesOfTree({ file, facts }: EnvironmentFile, names: GrowingNames): void {
  for (const each of facts.unnamed) if (each.kind !== 'server') names.addUnnamed(each, file);
  for (const each of facts.definitions) if (each.kind !== 'server') names.add('definitions', each);
  for (const each of facts.references) if (!isOfServer(each.node)) names.add('uses', each);
}

function addNamesOfPieces({ file, facts }: EnvironmentFile, names: GrowingNames): void {
  for (const { piece, definitions: own, references, unnamed } of facts.pieces ?? []) {
    // Servers are followed by the fleet: there may be thousands.
    if (piece.before.section?.name.toLowerCase() === 'servers' && piece.kind === 'item') continue;
    for (const each of own) names.add('definitions', { ...each, file });
    for (const each of unnamed) names.addUnnamed(each, file);
    for (const each of references) names.add('uses', { ...each, file });
  }
}

export function readNames(files: readonly EnvironmentFile[], before: Names | undefined): Names {
  const definitions = inAll(files, 'definitions');
  const uses = inAll(files, 'uses');
  const doubtful = doubtfulKinds(files);
  const words = new Map(ofEach(definitions.places, (places) => [...places.keys()]));
  // A name that cannot be known is told by a word that is none.
  for (const kind of doubtful) words.set(kind, [...(words.get(kind) ?? []), '']);
  const repeated = ofEach(definitions.places, (places) =>
    [...places].flatMap(([name, all]) => (all.length > 1 ? [name] : [])),
  );
  const doubts = doubtsIn(files, definitions.places, repeated);
  return {
    definitions: definitions.places,
    uses: uses.places,
    definedIn: backdatedEach(definitions.sources, before?.definedIn),
    usedIn: backdatedEach(uses.sources, before?.usedIn),
    doubtful,
    defined: backdatedEach(words, before?.defined),
    repeated: backdatedEach(repeated, before?.repeated),
    doubts: backdatedEach(doubts, before?.doubts),
  };
}

/** The kinds of which a name is one that only another program can tell. */
function doubtfulKinds(files: readonly EnvironmentFile[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const names of files.map(namesOfFile)) for (const kind of names.hidden) kinds.add(kind);
  return kinds;
}

function ofEach<T, U>(all: ReadonlyMap<string, T>, of: (one: T) => U): ReadonlyMap<string, U> {
  return new Map([...all].map(([kind, one]) => [kind, of(one)] as const));
}

/** The places that may be meant to define another name of a kind: objects without a name, and those with the same one. */
function doubtsIn(
  files: readonly EnvironmentFile[],
  definitions: PlacesByKind,
  repeated: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly NodePlace[]> {
  const doubts = new Map<string, NodePlace[]>();
  for (const [kind, places] of files.flatMap((member) => [...namesOfFile(member).unnamed]))
    for (const each of places) addTo(doubts, kind, each);
  for (const [kind, names] of repeated) {
    if (!uniqueKinds.has(kind)) continue;
    const places = names.flatMap((name) => definitions.get(kind)?.get(name) ?? []);
    for (const each of places) addTo(doubts, kind, each);
  }
  return doubts;
}

/** Only one object may have a name of these. Sets of firewall rules are told apart by people only. */
const uniqueKinds: ReadonlySet<string> = new Set(
  Object.keys(listOfKind).filter((kind) => kind !== 'firewall-rule'),
);

/** The places of all files, in their order, with the files that have some of a kind. */
function inAll(files: readonly EnvironmentFile[], side: 'definitions' | 'uses') {
  const places = new Map<string, Places>();
  const sources = new Map<string, SourceFile[]>();
  for (const member of files) {
    for (const [kind, own] of namesOfFile(member)[side]) {
      const before = places.get(kind);
      places.set(kind, before ? together(before, own) : own);
      addTo(sources, kind, member.file);
    }
  }
  return { places, sources };
}

/** Most names of a kind are in one file, whose map is then that of all files. */
function together(before: Places, own: Places): Places {
  const all = new Map(before);
  for (const [name, places] of own) all.set(name, [...(all.get(name) ?? []), ...places]);
  return all;
}

function backdatedEach<T>(
  now: ReadonlyMap<string, readonly T[]>,
  before: ReadonlyMap<string, readonly T[]> | undefined,
): ReadonlyMap<string, readonly T[]> {
  return new Map([...now].map(([kind, list]) => [kind, backdated(before?.get(kind), list)]));
}

/** True for what is in the list of servers, in a file that is one tree. */
function isOfServer(node: SyntaxNode): boolean {
  let current: SyntaxNode | MapEntry | undefined = node;
  let top: MapEntry | undefined;
  while (current) {
    if (current.type === 'entry') top = current;
    current = current.parent;
  }
  return String(top?.key.value).toLowerCase() === 'servers';
}

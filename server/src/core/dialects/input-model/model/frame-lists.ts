/** The lists of a model and the names in it, file by file, each with the files that it was read from as its version. */
import type { NamedPlace } from '../../../model/facts.js';
import type { SourceFile } from '../../../model/source-file.js';
import { backdated, sameItems } from '../../../query/query.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import { Item } from './item.js';
import { frameLists, type NameKind } from './model-kinds.js';
import { type ListEntry, topEntries } from './top-entries.js';

/** The files that something was read from. */
type Sources = readonly SourceFile[];

/** One list with everything that is read from it. */
interface ReadList {
  readonly sources: Sources;
  readonly items: readonly Item[];
  /** True when items may be missing. */
  readonly isDoubtful: boolean;
  /** The first item of each name; filled when somebody looks for one. */
  firsts?: ReadonlyMap<string, Item>;
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
    else lists.set(key, { sources, items: [], isDoubtful: false });
  }
  return lists;
}

function isNothing(node: SyntaxNode): boolean {
  return node.type === 'scalar' && (node.style === 'missing' || node.value === null);
}

/** What is no list counts as a list of one, as the processor has it. */
function readList(entries: readonly ListEntry[], sources: Sources): ReadList {
  const items: Item[] = [];
  let isDoubtful = false;
  for (const { value, file, isBroken } of entries) {
    if (isNothing(value)) continue;
    for (const node of value.type === 'seq' ? value.items : [value]) {
      const broken = isBroken(node);
      const item = Item.of(file, node, broken);
      if (item) items.push(item);
      if (!item || broken) isDoubtful = true;
    }
  }
  return { sources, items, isDoubtful };
}

export function firstNamed(list: ReadList, name: string): Item | undefined {
  if (!list.firsts) {
    const firsts = new Map<string, Item>();
    for (const item of list.items) {
      const own = item.name;
      if (own !== undefined && !firsts.has(own)) firsts.set(own, item);
    }
    list.firsts = firsts;
  }
  return list.firsts.get(name);
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
  /** The names of a kind that are defined: the same array while they are the same names. */
  readonly defined: ReadonlyMap<string, readonly string[]>;
}

interface NamesOfFile {
  readonly definitions: PlacesByKind;
  readonly uses: PlacesByKind;
}

/** A file may have thousands of pieces, and an edit changes one file. */
const knownNames = new WeakMap<EnvironmentFile, NamesOfFile>();

function namesOfFile(member: EnvironmentFile): NamesOfFile {
  const known = knownNames.get(member);
  if (known) return known;
  const definitions: GrowingPlaces = new Map();
  const uses: GrowingPlaces = new Map();
  if (member.facts.pieces) addNamesOfPieces(member, definitions, uses);
  else addNamesOfTree(member, definitions, uses);
  const names = { definitions, uses };
  knownNames.set(member, names);
  return names;
}

type GrowingPlaces = Map<string, Map<string, NamedPlace[]>>;

function add(all: GrowingPlaces, place: NamedPlace): void {
  const { kind, name } = place;
  const ofKind = all.get(kind) ?? new Map<string, NamedPlace[]>();
  all.set(kind, ofKind);
  const places = ofKind.get(name);
  if (places) places.push(place);
  else ofKind.set(name, [place]);
}

function addNamesOfTree({ facts }: EnvironmentFile, definitions: GrowingPlaces, uses: GrowingPlaces): void {
  for (const each of facts.definitions) if (each.kind !== 'server') add(definitions, each);
  for (const each of facts.references) if (!isOfServer(each.node)) add(uses, each);
}

function addNamesOfPieces(
  { file, facts }: EnvironmentFile,
  definitions: GrowingPlaces,
  uses: GrowingPlaces,
): void {
  for (const { piece, definitions: own, references } of facts.pieces ?? []) {
    // Servers are followed by the fleet: there may be thousands.
    if (piece.before.section?.name.toLowerCase() === 'servers' && piece.kind === 'item') continue;
    for (const each of own) add(definitions, { ...each, file });
    for (const each of references) add(uses, { ...each, file });
  }
}

export function readNames(files: readonly EnvironmentFile[], before: Names | undefined): Names {
  const definitions = inAll(files, 'definitions');
  const uses = inAll(files, 'uses');
  const words = new Map([...definitions.places].map(([kind, places]) => [kind, [...places.keys()]] as const));
  return {
    definitions: definitions.places,
    uses: uses.places,
    definedIn: backdatedEach(definitions.sources, before?.definedIn),
    usedIn: backdatedEach(uses.sources, before?.usedIn),
    defined: backdatedEach(words, before?.defined),
  };
}

/** The places of all files, in their order, with the files that have some of a kind. */
function inAll(files: readonly EnvironmentFile[], side: keyof NamesOfFile) {
  const places = new Map<string, Places>();
  const sources = new Map<string, SourceFile[]>();
  for (const member of files) {
    for (const [kind, own] of namesOfFile(member)[side]) {
      const before = places.get(kind);
      places.set(kind, before ? together(before, own) : own);
      const known = sources.get(kind);
      if (known) known.push(member.file);
      else sources.set(kind, [member.file]);
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

/** From the files of a model to its frame: everything but the servers. */
import type { NamedPlace } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import type { MapEntry, SyntaxNode } from '../../syntax/tree.js';
import type { EnvironmentFile } from '../dialect.js';
import type { Frame } from './frame.js';
import type { Generation } from './generation.js';
import { Item } from './item.js';
import { type FrameList, frameLists, listOfKind, type NameKind } from './model-kinds.js';
import { isFleetOnly, type ListEntry, topEntries } from './top-entries.js';

/** What else a frame needs that is found out of it: names of the product, and the generation. */
export interface FrameWays {
  /** Undefined when that cannot be told. */
  isShipped(frame: Frame, kind: NameKind, name: string): boolean | undefined;
  shipped(frame: Frame, kind: NameKind): readonly string[];
  generationOf(frame: Frame): Generation;
}

interface Lists {
  readonly items: Map<FrameList, Item[]>;
  /** Lists of which items may be missing. */
  readonly doubtful: Set<string>;
  readonly written: Set<string>;
}

export function buildFrame(files: readonly EnvironmentFile[], root: string, ways: FrameWays): Frame {
  const configFile = files.find(({ kind }) => kind === 'cloud-config')?.file;
  const { items, doubtful, written } = readLists(files);
  const isAllSeen = files.every((member) => topEntries(member).isWhole) && configFile !== undefined;
  const { definitions, uses } = namesOf(files);
  const firsts = new Map<FrameList, Map<string, Item>>();
  const kept = new Map<object, unknown>();
  let generation: Generation | undefined;

  const isWhole = (key: FrameList | 'servers') => isAllSeen && !doubtful.has(key);
  const frame: Frame = {
    root,
    hasConfig: configFile !== undefined,
    config: configFile && { file: configFile, top: topOf(configFile) },
    get generation() {
      generation ??= ways.generationOf(frame);
      return generation;
    },
    files: files.filter((member) => !isFleetOnly(member)).map(({ file }) => file),
    list: (key) => items.get(key) ?? [],
    find(key, name) {
      if (name === undefined) return undefined;
      let first = firsts.get(key);
      if (!first) {
        first = new Map();
        for (const item of items.get(key) ?? []) {
          const own = item.name;
          if (own !== undefined && !first.has(own)) first.set(own, item);
        }
        firsts.set(key, first);
      }
      return first.get(name);
    },
    isWhole,
    hasList: (key) => written.has(key) || (isAllSeen ? false : undefined),
    places: (kind, name) => definitions.get(kind)?.get(name) ?? [],
    defined: (kind) => definitions.get(kind) ?? new Map(),
    used: uses,
    uses: (kind, name) => uses.get(kind)?.get(name) ?? [],
    isKnown(kind, name) {
      if (definitions.get(kind)?.has(name)) return true;
      const shipped = ways.isShipped(frame, kind, name);
      if (shipped !== false) return shipped;
      const list = listOfKind[kind] ?? listBehind(kind);
      return isWhole(list) ? false : undefined;
    },
    shipped: (kind) => ways.shipped(frame, kind),
    once(key, compute) {
      if (!kept.has(key)) kept.set(key, compute(frame));
      return kept.get(key) as ReturnType<typeof compute>;
    },
  };
  return frame;
}

/** Names that are defined inside of other objects. */
function listBehind(kind: NameKind): FrameList {
  if (kind === 'cluster' || kind === 'resource-group' || kind === 'load-balancer') return 'control-planes';
  return kind === 'provider-network' || kind === 'physical-network' ? 'configuration-data' : 'services';
}

function topOf(file: SourceFile): Item | undefined {
  const { root } = file.tree;
  return root?.type === 'map' ? Item.of(file, root) : undefined;
}

function readLists(files: readonly EnvironmentFile[]): Lists {
  const lists: Lists = { items: new Map(), doubtful: new Set(), written: new Set() };
  const known = new Set<string>(frameLists);
  for (const member of files) {
    for (const entry of topEntries(member).entries) {
      lists.written.add(entry.key);
      if (known.has(entry.key)) addItems(entry, entry.key as FrameList, lists);
    }
  }
  return lists;
}

/** What is no list counts as a list of one, as the processor has it. */
function addItems({ key: _, value, file, isBroken }: ListEntry, key: FrameList, lists: Lists): void {
  if (value.type === 'scalar' && (value.style === 'missing' || value.value === null)) return;
  const nodes: readonly SyntaxNode[] = value.type === 'seq' ? value.items : [value];
  const items = lists.items.get(key) ?? [];
  lists.items.set(key, items);
  for (const node of nodes) {
    const broken = isBroken(node);
    const target = node.type === 'alias' ? node.target : node;
    const item = target?.type === 'map' ? Item.of(file, target, broken) : undefined;
    if (item) items.push(item);
    if (!item || broken) lists.doubtful.add(key);
  }
}

type NameTable = Map<string, Map<string, NamedPlace[]>>;

function namesOf(files: readonly EnvironmentFile[]): { definitions: NameTable; uses: NameTable } {
  const definitions: NameTable = new Map();
  const uses: NameTable = new Map();
  const add = (table: NameTable, place: NamedPlace) => {
    const ofKind = table.get(place.kind) ?? new Map<string, NamedPlace[]>();
    table.set(place.kind, ofKind);
    const places = ofKind.get(place.name);
    if (places) places.push(place);
    else ofKind.set(place.name, [place]);
  };
  for (const { file, facts } of files) {
    if (facts.pieces) {
      for (const { piece, definitions: own, references } of facts.pieces) {
        // Servers are followed by the fleet: there may be thousands.
        if (piece.before.section?.name.toLowerCase() === 'servers' && piece.kind === 'item') continue;
        for (const each of own) add(definitions, { ...each, file });
        for (const each of references) add(uses, { ...each, file });
      }
    } else {
      for (const each of facts.definitions) if (each.kind !== 'server') add(definitions, each);
      for (const each of facts.references) if (!isOfServer(each.node)) add(uses, each);
    }
  }
  return { definitions, uses };
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

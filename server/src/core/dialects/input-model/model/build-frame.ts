/** From the files of a model to its frame: everything but the servers. */
import type { SourceFile } from '../../../model/source-file.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { Frame } from './frame.js';
import { firstNamed, type Names, type ReadLists, readLists, readNames } from './frame-lists.js';
import { FrameMemory, note, type Part, untracked } from './frame-memory.js';
import type { Generation } from './generation.js';
import { Item } from './item.js';
import { type FrameList, listOfKind, type NameKind } from './model-kinds.js';
import type { SavedServers } from './saved-allocations.js';
import { isFleetOnly, topEntries } from './top-entries.js';

/** What else a frame needs that is found out of it: names of the product, and the generation. */
export interface FrameQuestions {
  /** Undefined when that cannot be told. */
  isShipped(frame: Frame, kind: NameKind, name: string): boolean | undefined;
  shipped(frame: Frame, kind: NameKind): readonly string[];
  generationOf(frame: Frame): Generation;
}

/** What a frame hands on to the next one. */
interface Legacy {
  readonly lists: ReadLists;
  readonly names: Names;
  readonly memory: FrameMemory;
}

const legacies = new WeakMap<Frame, Legacy>();

/** Depends on nothing that has a token: true for one frame only. */
const WHOLE_FRAME: Part = 'frame';
/** Whether every file was read. */
const SEEN: Part = 'seen';
const GENERATION: Part = 'generation';
const CONFIG: Part = 'config';
const SAVED_PART: Part = 'saved';

export function buildFrame(
  files: readonly EnvironmentFile[],
  saved: SavedServers | undefined,
  root: string,
  ways: FrameQuestions,
  before?: Frame,
): Frame {
  const legacy = before && before.root === root ? legacies.get(before) : undefined;
  const configFile = files.find(({ kind }) => kind === 'cloud-config')?.file;
  const lists = readLists(files, legacy?.lists);
  const names = readNames(files, legacy?.names);
  const memory = legacy?.memory ?? new FrameMemory();
  const isAllSeen = files.every((member) => topEntries(member).isWhole) && configFile !== undefined;
  const id = {};
  let generation: Generation | undefined;

  const isWhole = (key: FrameList | 'servers'): boolean => {
    note(SEEN);
    note(`list ${key}`);
    return isAllSeen && !lists.get(key)?.isDoubtful;
  };
  const placesOf = (kind: NameKind) => {
    note(`defined ${kind}`);
    return names.definitions.get(kind);
  };
  const usesOf = (kind: NameKind) => {
    note(`used ${kind}`);
    return names.uses.get(kind);
  };
  const frame: Frame = {
    id,
    root,
    hasConfig: configFile !== undefined,
    get config() {
      note(CONFIG);
      return config;
    },
    get saved() {
      note(SAVED_PART);
      return saved;
    },
    get generation() {
      note(GENERATION);
      generation ??= untracked(() => ways.generationOf(frame));
      return generation;
    },
    get files() {
      note(WHOLE_FRAME);
      return frameFiles;
    },
    list(key) {
      note(`list ${key}`);
      return lists.get(key)?.items ?? [];
    },
    find(key, name) {
      note(`list ${key}`);
      const list = lists.get(key);
      return list && name !== undefined ? firstNamed(list, name) : undefined;
    },
    isWhole,
    hasList(key) {
      note(SEEN);
      note(`list ${key}`);
      return lists.has(key) || (isAllSeen ? false : undefined);
    },
    places: (kind, name) => placesOf(kind)?.get(name) ?? [],
    defined: (kind) => placesOf(kind) ?? new Map(),
    get used() {
      note(WHOLE_FRAME);
      return names.uses;
    },
    uses: (kind, name) => usesOf(kind)?.get(name) ?? [],
    isKnown(kind, name) {
      if (placesOf(kind)?.has(name)) return true;
      const shipped = ways.isShipped(frame, kind, name);
      if (shipped !== false) return shipped;
      const list = listOfKind[kind] ?? listBehind(kind);
      return isWhole(list) ? false : undefined;
    },
    shipped: (kind) => ways.shipped(frame, kind),
    once: (key, compute) => memory.get(frame, key, undefined, () => compute(frame)),
    memo: (key, about, compute) => memory.get(frame, key, about, compute),
    token: (part) => tokenOf(part),
  };

  const frameFiles: readonly SourceFile[] = files
    .filter((member) => !isFleetOnly(member))
    .map(({ file }) => file);
  const config = configFile && { file: configFile, top: topOf(configFile) };
  const tokenOf = (part: Part): unknown => {
    switch (part) {
      case SEEN:
        return isAllSeen;
      case SAVED_PART:
        return saved;
      case CONFIG:
        return configFile;
      case GENERATION:
        return JSON.stringify(frame.generation);
      case WHOLE_FRAME:
        return id;
      default: {
        const [what, name = ''] = part.split(' ');
        if (what === 'list') return lists.get(name);
        return (what === 'defined' ? names.definedIn : names.usedIn).get(name);
      }
    }
  };

  legacies.set(frame, { lists, names, memory });
  if (legacy) memory.prune(frame);
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

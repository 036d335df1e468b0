/** From the files of a model to its frame: everything but the servers. */
import type { ClmRelease } from '../../../architecture/clm-releases.js';
import { isMarked } from '../../../model/folder-marker.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { type Input, QueryStore, recordRead, unrecorded } from '../../../query/query.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { Frame } from './frame.js';
import { type Names, onlyNamed, type ReadLists, readLists, readNames } from './frame-lists.js';
import { generationOf } from './infer-generation.js';
import { Item } from './item.js';
import { type FrameList, listOfKind, mandatoryLists, type NameKind } from './model-kinds.js';
import { isShipped, shippedNames } from './shipped.js';
import { isFleetOnly, topEntries } from './top-entries.js';

/** What a frame hands on to the next one. */
interface Legacy {
  readonly lists: ReadLists;
  readonly names: Names;
  readonly store: QueryStore;
}

const legacies = new WeakMap<Frame, Legacy>();

/** Has a version of its own in every frame. */
const WHOLE_FRAME: Input = 'frame';
/** Whether every file was read. */
const SEEN: Input = 'seen';
const GENERATION: Input = 'generation';
const CONFIG: Input = 'config';
const SAVED: Input = 'saved';
const SAVED_ADDRESSES: Input = 'saved addresses';
const listInput = inputsNamed('list');
/** Whether something of a list may be missing, and whether there is one. */
const stateInput = inputsNamed('state');
/** The place of an empty list. */
const emptyInput = inputsNamed('empty');
const namesInput = inputsNamed('names');
const repeatedInput = inputsNamed('repeated');
const doubtsInput = inputsNamed('doubts');
const definedInput = inputsNamed('defined');
const usedInput = inputsNamed('used');

/** Each word is made once, because thousands of servers read the same few inputs. Only for names that are no words of files. */
function inputsNamed(what: string): (name: string) => Input {
  const inputs = new Map<string, Input>();
  return (name) => {
    const known = inputs.get(name);
    if (known !== undefined) return known;
    const input = `${what} ${name}`;
    inputs.set(name, input);
    return input;
  };
}

const mandatory: ReadonlySet<string> = new Set(mandatoryLists);

const GENERATIONS = {};
const NO_PLACES: readonly NodePlace[] = [];
const NO_ITEMS: readonly Item[] = [];

export function buildFrame(
  files: readonly EnvironmentFile[],
  state: Pick<Frame, 'saved' | 'savedAddresses' | 'savedFiles'>,
  root: string,
  setReleases: readonly ClmRelease[],
  before?: Frame,
): Frame {
  const legacy = before && before.root === root ? legacies.get(before) : undefined;
  const configFile = files.find(({ kind }) => kind === 'cloud-config')?.file;
  const lists = readLists(files, legacy?.lists);
  const names = readNames(files, legacy?.names);
  const store = legacy?.store ?? new QueryStore();
  const isAllSeen = files.every((member) => topEntries(member).isWhole) && configFile !== undefined;
  const isBase = files.some(({ file }) => isMarked(file, 'overlay-base'));
  const id = {};
  /** An input that is computed from others: those who read it depend on what it says alone. */
  const generation = () =>
    unrecorded(() =>
      store.get(frame, GENERATIONS, setReleases.join(), () => generationOf(frame, setReleases)),
    );

  const isWhole = (key: FrameList | 'servers'): boolean => {
    recordRead(SEEN);
    recordRead(stateInput(key));
    // What every model has and this one has not is told as such.
    const isMissing = mandatory.has(key) && !lists.has(key);
    return isAllSeen && !isMissing && !lists.get(key)?.isDoubtful;
  };
  const placesOf = (kind: NameKind) => {
    recordRead(definedInput(kind));
    return names.definitions.get(kind);
  };
  const usesOf = (kind: NameKind) => {
    recordRead(usedInput(kind));
    return names.uses.get(kind);
  };
  const emptyList = (key: FrameList | 'servers' | undefined) => {
    if (key === undefined) return NO_PLACES;
    recordRead(emptyInput(key));
    return lists.get(key)?.empty ?? NO_PLACES;
  };
  /** Of a base for overlays, whatever list is in no file may be in another folder. */
  const isElsewhere = (list: FrameList | 'servers') => isBase && !lists.has(list);
  const isDefined = (kind: NameKind, name: string) => {
    recordRead(namesInput(kind));
    return names.definitions.get(kind)?.has(name) === true || isShipped(frame, kind, name);
  };
  const isNowhere = (kind: NameKind, name: string) => {
    const list = listOfKind[kind] ?? listBehind(kind);
    if (isDefined(kind, name) !== false || names.doubtful.has(kind)) return false;
    return isWhole(list) && !isElsewhere(list);
  };
  const nowhere = (kind: NameKind, name: string) => {
    if (!isNowhere(kind, name)) return undefined;
    recordRead(doubtsInput(kind));
    const doubts = names.doubts.get(kind) ?? NO_PLACES;
    const empty = emptyList(listOfKind[kind]);
    return empty.length > 0 ? [...doubts, ...empty] : doubts;
  };
  const frame: Frame = {
    id,
    root,
    hasConfig: configFile !== undefined,
    get config() {
      recordRead(CONFIG);
      return config;
    },
    get saved() {
      recordRead(SAVED);
      return state.saved;
    },
    get savedAddresses() {
      recordRead(SAVED_ADDRESSES);
      return state.savedAddresses;
    },
    get savedFiles() {
      recordRead(SAVED);
      recordRead(SAVED_ADDRESSES);
      return state.savedFiles;
    },
    get generation() {
      recordRead(GENERATION);
      return generation();
    },
    get files() {
      recordRead(WHOLE_FRAME);
      return frameFiles;
    },
    list(key) {
      recordRead(listInput(key));
      return lists.get(key)?.items ?? NO_ITEMS;
    },
    find(key, name) {
      recordRead(listInput(key));
      const list = lists.get(key);
      return list && name !== undefined ? onlyNamed(list, name) : undefined;
    },
    get isBase() {
      recordRead(SEEN);
      return isBase;
    },
    isWhole,
    emptyList,
    hasList(key) {
      recordRead(SEEN);
      recordRead(stateInput(key));
      return lists.has(key) || (isAllSeen ? false : undefined);
    },
    places: (kind, name) => placesOf(kind)?.get(name) ?? [],
    defined: (kind) => placesOf(kind) ?? new Map(),
    get used() {
      recordRead(WHOLE_FRAME);
      return names.uses;
    },
    uses: (kind, name) => usesOf(kind)?.get(name) ?? [],
    isKnown(kind, name) {
      if (isDefined(kind, name)) return true;
      return nowhere(kind, name)?.length === 0 ? false : undefined;
    },
    nowhere,
    isNowhere,
    isRepeated(kind, name) {
      recordRead(repeatedInput(kind));
      return names.repeated.get(kind)?.includes(name) === true;
    },
    shipped: (kind) => shippedNames(frame, kind).map(({ name }) => name),
    once: (key, compute) => store.get(frame, key, undefined, () => compute(frame)),
    memo: (key, about, compute) => store.get(frame, key, about, () => compute()),
    versionOf: (input) => (input === GENERATION ? JSON.stringify(generation()) : versions.get(input)),
  };

  const frameFiles: readonly SourceFile[] = files
    .filter((member) => !isFleetOnly(member))
    .map(({ file }) => file);
  const config = configFile && { file: configFile, top: topOf(configFile) };
  const versions = new Map<Input, unknown>([
    [WHOLE_FRAME, id],
    [SEEN, `${isAllSeen} ${isBase}`],
    [CONFIG, configFile],
    [SAVED, state.savedFiles.servers],
    [SAVED_ADDRESSES, state.savedFiles.addresses],
    ...[...lists].map(([key, list]) => [`list ${key}`, list] as const),
    ...[...lists].map(([key, { isDoubtful }]) => [`state ${key}`, isDoubtful] as const),
    ...[...lists].map(([key, { empty }]) => [`empty ${key}`, empty] as const),
    ...[...names.defined].map(([kind, words]) => [`names ${kind}`, words] as const),
    ...[...names.repeated].map(([kind, words]) => [`repeated ${kind}`, words] as const),
    ...[...names.doubts].map(([kind, places]) => [`doubts ${kind}`, places] as const),
    ...[...names.definedIn].map(([kind, files]) => [`defined ${kind}`, files] as const),
    ...[...names.usedIn].map(([kind, files]) => [`used ${kind}`, files] as const),
  ]);

  legacies.set(frame, { lists, names, store });
  if (legacy) store.sweep(frame);
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

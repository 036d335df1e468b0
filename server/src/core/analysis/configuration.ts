/**
 * What the configuration files at hand say of a file: those in its folder and in the folders above it, up to one that
 * says that it is the root. The nearest that speaks of something counts. What they say is the same object as long as it
 * says the same, so that whatever was found with it stays known.
 */
import type {
  ConfigModel,
  ConfiguredSuppression,
  Level,
  Statements,
} from '../dialects/config/model/config-model.js';
import type { DialectOptions } from '../model/options.js';
import type { StatedFacts } from '../model/stated-facts.js';
import { formatCidr } from '../net/cidr.js';
import { decoded } from '../text/decoded.js';
import { addTo } from '../text/lists-by-key.js';
import { levelsBy, remembering } from './named-levels.js';
import { folderOf } from './roots.js';

/** A place at which rules are silent, as a configuration writes it. */
export interface SilentPlace {
  readonly pointer: string | undefined;
  readonly line: string | undefined;
  readonly rules: readonly string[];
  readonly reason: string | undefined;
}

export interface FileConfiguration {
  /** Equal for what says the same. */
  readonly key: string;
  /** How grave a rule is; undefined where nothing is said of it. */
  levelOf(rule: string): Level | undefined;
  /** Nothing is reported about it. */
  readonly isExcluded: boolean;
  readonly stated: StatedFacts | undefined;
  readonly options: DialectOptions;
  readonly silent: readonly SilentPlace[];
  /** The URI of the file with the findings that were there before. */
  readonly baseline: string | undefined;
}

export interface Configurations {
  readonly models: readonly ConfigModel[];
  /** What was answered until now. */
  readonly answered: ReadonlyMap<string, FileConfiguration>;
  of(uri: string): FileConfiguration;
  /** The folder from which the paths of a configuration count, decoded. */
  folderOf(model: ConfigModel): string;
}

export const nothingSaid: FileConfiguration = {
  key: '',
  levelOf: () => undefined,
  isExcluded: false,
  stated: undefined,
  options: {},
  silent: [],
  baseline: undefined,
};

const noConfigurations: Configurations = {
  models: [],
  answered: new Map(),
  of: () => nothingSaid,
  folderOf: ownFolder,
};

/** A configuration with the folder from which its paths count, decoded. */
interface Source {
  readonly model: ConfigModel;
  readonly folder: string;
  readonly suppressions: ReadonlyMap<string, readonly SilentPlace[]>;
}

interface Reach {
  /** The configurations count for every file, wherever they lie, instead of those that lie above it. */
  readonly everywhere: boolean;
  /** The URI of the folder from which their paths count, where that is not the folder of each. */
  readonly base: string | undefined;
}

export function configurationsOf(
  models: readonly ConfigModel[],
  { everywhere, base }: Reach,
  before: Configurations['answered'],
): Configurations {
  if (models.length === 0) return noConfigurations;
  const folderFor = (model: ConfigModel): string => (base === undefined ? ownFolder(model) : decoded(base));
  const sources = models.map((model) => sourceOf(model, folderFor(model)));
  const byFolder = new Map<string, Source>();
  for (const source of sources) if (!byFolder.has(source.folder)) byFolder.set(source.folder, source);
  const chains = new Map<string, readonly Source[]>();
  const known = new Map<string, FileConfiguration>();

  const chainOf = (folder: string): readonly Source[] => {
    if (everywhere) return sources;
    const found = chains.get(folder) ?? chainUp(folder, byFolder);
    chains.set(folder, found);
    return found;
  };
  const layers = new Map<string, Layered>();

  const configurationFor = (uri: string): FileConfiguration => {
    const path = decoded(uri);
    const chain = chainOf(folderOf(path));
    if (chain.length === 0) return nothingSaid;
    const now = fileConfiguration(path, chain, layers);
    const old = before.get(uri);
    return old?.key === now.key ? old : now;
  };

  return {
    models,
    answered: known,
    folderOf: folderFor,
    of(uri) {
      const found = known.get(uri) ?? configurationFor(uri);
      known.set(uri, found);
      return found;
    },
  };
}

function ownFolder({ file }: ConfigModel): string {
  return folderOf(decoded(file.uri));
}

function sourceOf(model: ConfigModel, folder: string): Source {
  const suppressions = new Map<string, SilentPlace[]>();
  for (const each of model.suppressions) {
    const path = each.isKnown ? targetPath(folder, each) : undefined;
    if (path !== undefined) addTo(suppressions, path, silentPlace(each));
  }
  return { model, folder, suppressions };
}

function silentPlace({ pointer, line, rules, reason }: ConfiguredSuppression): SilentPlace {
  return { pointer: pointer?.value, line: line?.value, rules: rules.items.map(({ value }) => value), reason };
}

/** The decoded URI of the file that a suppression is about; undefined for what leads out of the folder. */
export function targetPath(folder: string, { file }: ConfiguredSuppression): string | undefined {
  const names = file.value.split(/[\\/]/).filter((name) => name !== '.' && name !== '');
  return names.includes('..') ? undefined : folder + names.join('/');
}

/** The nearest first. */
function chainUp(from: string, byFolder: ReadonlyMap<string, Source>): readonly Source[] {
  const chain: Source[] = [];
  for (let folder = from; folder !== ''; folder = folderOf(folder.slice(0, -1))) {
    const source = byFolder.get(folder);
    if (source) chain.push(source);
    if (source?.model.isRoot) break;
  }
  return chain;
}

/** What is the same for all files of which the same configurations and overrides speak. */
interface Layered extends Pick<FileConfiguration, 'levelOf' | 'stated' | 'options' | 'baseline'> {
  readonly key: string;
}

function fileConfiguration(
  path: string,
  chain: readonly Source[],
  known: Map<string, Layered>,
): FileConfiguration {
  const speaking: Statements[] = [];
  const marks: string[] = [];
  let isExcluded = false;
  for (const { model, folder } of chain) {
    const below = path.startsWith(folder) ? path.slice(folder.length) : path;
    isExcluded ||= model.exclude.some(({ matches }) => matches(below));
    const overrides = model.overrides.filter(({ files }) => files.some(({ matches }) => matches(below)));
    // Of several, the last one counts.
    speaking.push(...overrides.toReversed(), model.all);
    marks.push(`${model.file.uri} ${overrides.map((each) => model.overrides.indexOf(each)).join()}`);
  }
  const mark = marks.join('\n');
  const layered = known.get(mark) ?? layeredOf(speaking, chain);
  known.set(mark, layered);
  const silent = chain.flatMap(({ suppressions }) => suppressions.get(path) ?? []);
  const own = silent.length === 0 ? '' : JSON.stringify(silent);
  return { ...layered, key: `${layered.key} ${isExcluded} ${own}`, isExcluded, silent };
}

function layeredOf(speaking: readonly Statements[], chain: readonly Source[]): Layered {
  const stated = statedBy(speaking);
  const options: DialectOptions = Object.assign({}, ...speaking.toReversed().map((each) => each.options));
  const named = chain.find(({ model }) => model.baseline !== undefined);
  const baseline = named?.model.baseline && uriBeside(named.model.file.uri, named.model.baseline.value);
  const rules = speaking.map((each) => each.rules.map(({ name, level }) => [name, level]));
  const ranges = stated?.privateRanges?.map(formatCidr);
  return {
    key: JSON.stringify([rules, stated?.folder, ranges, options, baseline]),
    ...{ levelOf: levels(speaking), stated, options, baseline },
  };
}

/** Each fact as the nearest says it. */
function statedBy(speaking: readonly Statements[]): StatedFacts | undefined {
  const stated: StatedFacts = Object.assign({}, ...speaking.toReversed().map(({ facts }) => facts));
  return Object.keys(stated).length > 0 ? stated : undefined;
}

function levels(speaking: readonly Statements[]): FileConfiguration['levelOf'] {
  const layers = speaking.map(({ rules }) =>
    levelsBy(rules.flatMap(({ name, level }) => (level ? [{ name, level }] : []))),
  );
  return remembering((rule) => {
    for (const levelOf of layers) {
      const found = levelOf(rule);
      if (found) return found;
    }
    return undefined;
  });
}

/** The URI of a file by its path from the folder of another one; undefined where that is not below the folder. */
export function uriBeside(uri: string, path: string): string | undefined {
  const names = path.split('/').filter((name) => name !== '.' && name !== '');
  if (names.length === 0 || names.includes('..') || /^\/|^[a-z]:[\\/]/i.test(path)) return undefined;
  return folderOf(uri) + names.map(encodeURIComponent).join('/');
}

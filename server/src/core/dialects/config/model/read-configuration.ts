/**
 * Reads a configuration file. A value that cannot be read, or breaches the schema, has no effect: it neither disables nor
 * changes anything, and is reported separately.
 */
import type { Facts } from '../../../model/facts.js';
import type { DialectOptions } from '../../../model/options.js';
import { Reader } from '../../../model/reader.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { StatedFacts } from '../../../model/stated-facts.js';
import type { Section, Value } from '../../../model/value.js';
import { parseCidr } from '../../../net/cidr.js';
import { isMerge } from '../../../syntax/queries.js';
import type { MapNode, ScalarNode } from '../../../syntax/tree.js';
import { pathGlob } from '../../../text/glob.js';
import type {
  ConfigModel,
  ConfiguredSuppression,
  Level,
  Override,
  PathPattern,
  RuleLevel,
  RuleName,
  Statements,
} from './config-model.js';

const LEVELS: readonly Level[] = ['off', 'error', 'warning', 'info', 'hint'];
/** Merge keys within merged maps that are followed; two maps may merge each other. */
const MOST_MERGES = 4;

const FOLDERS = ['template', 'overlay-base'] as const;

/** Every reader of one version of a file asks for the same. */
const known = new WeakMap<SourceFile, ConfigModel>();

export function readConfiguration(file: SourceFile, facts: Facts): ConfigModel {
  const model = known.get(file) ?? read(file, facts);
  known.set(file, model);
  return model;
}

function read(file: SourceFile, facts: Facts): ConfigModel {
  const reader = new Reader(file, facts);
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  return {
    file,
    facts,
    isRoot: reader.value(root, 'root', ({ value }) => (value === true ? true : undefined)) !== undefined,
    all: statements(reader, root),
    exclude: patterns(reader, root, 'exclude'),
    overrides: sections(reader, root, 'overrides').map((each) => override(reader, each)),
    suppressions: sections(reader, root, 'suppressions').flatMap((each) => suppression(reader, each)),
    baseline: reader.value(root, 'baseline', text),
  };
}

function sections(reader: Reader, root: Section | undefined, key: string): Section[] {
  return reader.list(root, key).items.flatMap((item) => reader.section(item) ?? []);
}

function override(reader: Reader, section: Section): Override {
  return { ...statements(reader, section), files: patterns(reader, section, 'files') };
}

function statements(reader: Reader, section: Section | undefined): Statements {
  const facts = reader.sectionAt(section, 'facts');
  return {
    rules: levels(reader, reader.sectionAt(section, 'rules')),
    facts: statedFacts(reader, facts),
    options: options(reader, facts),
  };
}

function levels(reader: Reader, section: Section | undefined): RuleLevel[] {
  if (!section) return [];
  const names = new Set(keysOf(reader, section.node, 0));
  return [...names].flatMap((name) => {
    // Of a duplicate key it is unknown which value counts.
    const entry = section.entry(name);
    if (!entry) return [];
    const level = reader.value(section, name, ({ value }) => LEVELS.find((each) => each === value));
    return { name, key: entry.key, entry, level: level?.value, shared: section.shared };
  });
}

/** With the keys of the maps that are merged into it. */
function keysOf(reader: Reader, map: MapNode, depth: number): string[] {
  return map.entries.flatMap((entry) => {
    if (!isMerge(entry)) return [String(entry.key.value)];
    const merged = reader.follow(entry.value)?.node;
    return merged?.type === 'map' && depth < MOST_MERGES ? keysOf(reader, merged, depth + 1) : [];
  });
}

function patterns(reader: Reader, section: Section | undefined, key: string): PathPattern[] {
  return reader
    .values(section, key, text)
    .items.map((value) => ({ ...value, matches: pathGlob(value.value) }));
}

function statedFacts(reader: Reader, section: Section | undefined): StatedFacts {
  const folder = reader.value(section, 'folder', ({ value }) => FOLDERS.find((each) => each === value));
  const ranges = reader.values(section, 'private-ranges', ({ value }) => {
    const found = parseCidr(String(value));
    return found.kind === 'cidr' ? found.cidr : undefined;
  });
  return {
    ...(folder && { folder: folder.value }),
    ...(ranges.items.length > 0 && { privateRanges: ranges.items.map(({ value }) => value) }),
  };
}

/** The schema lists what the dialects have, by ids with a dot in them; what is found out anyway is not stated. */
function options(reader: Reader, section: Section | undefined): DialectOptions {
  const stated = (section?.node.entries ?? []).flatMap(({ key }): [string, string][] => {
    const id = String(key.value);
    const value = id.includes('.') ? reader.value(section, id, text)?.value : undefined;
    return value === undefined || value === 'auto' ? [] : [[id, value]];
  });
  return Object.fromEntries(stated);
}

function suppression(reader: Reader, section: Section): ConfiguredSuppression[] {
  const file = reader.value(section, 'file', text);
  if (!file) return [];
  const pointer = reader.value(section, 'pointer', text);
  const line = reader.value(section, 'line', text);
  const isKnown =
    (pointer !== undefined || section.state('pointer') === 'absent') &&
    (line !== undefined || section.state('line') === 'absent');
  return [
    {
      ...{ section, file, pointer, line, isKnown },
      rules: reader.values(section, 'rules', text),
      reason: reader.value(section, 'reason', text)?.value,
    },
  ];
}

function text({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Every place in the file where a rule is named. */
export function ruleNames(model: ConfigModel): RuleName[] {
  const { file, all, overrides, suppressions } = model;
  const named = (each: Value<string>): RuleName => ({
    name: each.value,
    ...{ at: each.at, node: each.node, shared: each.shared, mayBePattern: false },
  });
  return [
    ...[all, ...overrides].flatMap(({ rules }) =>
      rules.map(
        ({ name, key, entry, shared }): RuleName => ({
          ...{ name, shared, entry, node: key, mayBePattern: true },
          at: { file, node: key },
        }),
      ),
    ),
    ...suppressions.flatMap(({ rules }) => rules.items.map(named)),
  ];
}

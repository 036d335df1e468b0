/**
 * The storage sections `vsa` and `3par` of an environment file, read as Block Storage gets them: back ends with their
 * drivers, and the names that are enabled. Three-valued like everything; what is wrong with them is for the rules.
 */
import {
  isZoneManagerSection,
  type StorageDriver,
  type StorageFacts,
  storageDriver,
  storages,
} from '../../../architecture/storage-backends.js';
import { Reader } from '../../../model/reader.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { KeyState, Section, Value, ValueList } from '../../../model/value.js';
import type { MapEntry, ScalarNode } from '../../../syntax/tree.js';
import { nearest } from '../../../text/nearest.js';
import type { EnvironmentJson } from './installer-model.js';

/** An object that a backend holds although it is only for keys with values. */
interface Nested {
  readonly name: string;
  readonly entry: MapEntry;
}

export interface Backend {
  readonly name: string;
  readonly storage: StorageFacts;
  readonly section: Section;
  readonly entry: MapEntry;
  /** Where its name stands. */
  readonly keyAt: NodePlace;
  readonly nested: readonly Nested[];
  /** The driver that is written, when it is a known one. */
  readonly driver?: StorageDriver;
  state(key: string): KeyState;
  /** A string with something in it. */
  text(key: string): Value<string> | undefined;
}

export interface Storage {
  readonly facts: StorageFacts;
  readonly section: Section;
  readonly entry: MapEntry;
  readonly keyAt: NodePlace;
  readonly backends: readonly Backend[];
  /** The names in `DEFAULT.enabled_backends`. */
  readonly enabled: ValueList<string>;
  /** The map under `DEFAULT`, where it is one. */
  readonly defaults?: Section;
  readonly defaultsState: KeyState;
  /** `Default`, `DEFAUL` or another name over a list of enabled back ends: no back end, and not read as DEFAULT either. */
  readonly misspelt?: MapEntry;
  /** Sections of the Fibre Channel zone manager, which are no back ends. */
  readonly zoneManager: readonly MapEntry[];
  /** False when the section holds something that cannot be read, so that more back ends may be there. */
  readonly complete: boolean;
}

/** The storage sections that are there and are maps. */
export function storagesOf(environment: EnvironmentJson): readonly Storage[] {
  const reader = new Reader(environment.file);
  return storages.flatMap((facts) => {
    const section = environment.section(facts.name);
    const entry = environment.entry(facts.name);
    return section && entry ? [storageOf(reader, facts, section, entry)] : [];
  });
}

function storageOf(reader: Reader, facts: StorageFacts, section: Section, entry: MapEntry): Storage {
  const { file } = reader;
  const misspelt =
    section.state('DEFAULT') === 'written' ? undefined : section.node.entries.find(isMeantForDefault);
  const others = section.node.entries.filter(
    (each) => each !== misspelt && !/^default$/i.test(String(each.key.value)),
  );
  const zoneManager = others.filter(({ key }) => isZoneManagerSection(String(key.value)));
  const own = others.filter((each) => !zoneManager.includes(each));
  const backends = own.flatMap((each) => backendOf(reader, facts, section, each) ?? []);
  const defaults = reader.sectionAt(section, 'DEFAULT');
  const enabled = reader.values(defaults, 'enabled_backends', textOf);
  const defaultsState = section.state('DEFAULT');
  return {
    facts,
    section,
    entry,
    keyAt: { file, node: entry.key },
    backends,
    // Where there surely is no DEFAULT, nothing is enabled.
    enabled: defaultsState === 'absent' ? { state: 'absent', items: [], complete: true } : enabled,
    defaultsState,
    zoneManager,
    complete: !file.tree.broken && backends.length === own.length,
    ...(defaults && { defaults }),
    ...(misspelt && { misspelt }),
  };
}

function isMeantForDefault({ key, value }: MapEntry): boolean {
  if (/^default$/i.test(String(key.value))) return true;
  return value.type === 'map' && value.entries.some((each) => each.key.value === 'enabled_backends');
}

function backendOf(
  reader: Reader,
  storage: StorageFacts,
  parent: Section,
  entry: MapEntry,
): Backend | undefined {
  const name = String(entry.key.value);
  const section = reader.sectionAt(parent, name);
  if (!section) return undefined;
  const text = (key: string) => reader.value(section, key, textOf);
  const driver = storageDriver(text('volume_driver')?.value ?? '');
  return {
    name,
    storage,
    section,
    entry,
    keyAt: { file: reader.file, node: entry.key },
    nested: section.node.entries.flatMap((each) =>
      each.value.type === 'map' ? [{ name: String(each.key.value), entry: each }] : [],
    ),
    ...(driver && { driver }),
    state: section.state,
    text,
  };
}

function textOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Is this name among the enabled ones, of whichever section? Undefined when that cannot be told. */
export function isEnabled(all: readonly Storage[], name: string): boolean | undefined {
  if (all.some(({ enabled }) => enabled.items.some((item) => item.value === name))) return true;
  return all.every(({ enabled }) => enabled.complete && enabled.state === 'written') ? false : undefined;
}

/** A name that is enabled although no section has it. */
export interface Undefined {
  readonly storage: Storage;
  readonly item: Value<string>;
  /** The back end whose name was meant, most likely. */
  readonly meant?: Backend;
}

/** Enabled names without a section; empty when sections may be there that could not be read. */
export function undefinedNames(all: readonly Storage[]): readonly Undefined[] {
  if (!all.every(({ complete }) => complete)) return [];
  const backends = all.flatMap((storage) => storage.backends);
  const nested = backends.flatMap((backend) => backend.nested.map(({ name }) => name));
  const zones = all.flatMap(({ zoneManager }) => zoneManager.map(({ key }) => String(key.value)));
  const known = new Set([...backends.map(({ name }) => name), ...nested, ...zones]);
  return all.flatMap((storage) =>
    storage.enabled.items
      .filter((item) => !known.has(item.value))
      .map((item) => {
        const free = backends.filter(({ name }) => isEnabled(all, name) === false);
        const name = nearest(
          item.value,
          free.map((backend) => backend.name),
        );
        const meant = free.find((backend) => backend.name === name);
        return { storage, item, ...(meant && { meant }) };
      }),
  );
}

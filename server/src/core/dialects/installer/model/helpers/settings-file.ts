/**
 * Reads `ovs_vapp.ini`, `compute_proxy.conf` and scripts of exports: texts, switches and addresses by section and key.
 * Three-valued: what is written twice, or what the published template has in its place, is unknown.
 */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { type Address, parseAddress } from '../../../../net/address.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { MapEntry, MapNode, ScalarNode } from '../../../../syntax/tree.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import type { EnvironmentFile } from '../../../dialect.js';

export interface SettingsFile {
  readonly file: SourceFile;
  readonly root: MapNode | undefined;
  section(name: string): MapNode | undefined;
  /** The entry of a key, whatever its value; undefined where the key stands twice. */
  entry(section: string, key: string): MapEntry | undefined;
  /** Text with something in it that was filled in. */
  text(section: string, key: string): Value<string> | undefined;
  flag(section: string, key: string): Value<boolean> | undefined;
  address(section: string, key: string): Value<Address> | undefined;
  /** True where surely nothing is written, false where something is, be it from the template. */
  isEmpty(section: string, key: string): boolean | undefined;
}

export function readSettingsFile({ file }: EnvironmentFile): SettingsFile {
  const root = file.tree.root?.type === 'map' ? file.tree.root : undefined;
  const section = (name: string): MapNode | undefined => {
    const value = root && only(named(root, name))?.value;
    return value?.type === 'map' ? value : undefined;
  };
  const entriesOf = (name: string, key: string): readonly MapEntry[] => {
    const map = section(name);
    return map ? named(map, key) : [];
  };
  const value = <T>(
    name: string,
    key: string,
    read: (text: string) => T | undefined,
  ): Value<T> | undefined => {
    const entry = only(entriesOf(name, key));
    const node = entry?.value;
    if (node?.type !== 'scalar' || typeof node.value !== 'string' || isUnknown(node)) return undefined;
    const text = node.value.trim();
    const found = text === '' || isTemplateText(text) ? undefined : read(text);
    return found === undefined || !entry
      ? undefined
      : { value: found, node, entry, at: { file, node }, shared: false };
  };
  return {
    file,
    root,
    section,
    entry: (name, key) => only(entriesOf(name, key)),
    text: (name, key) => value(name, key, (text) => text),
    flag: (name, key) => value(name, key, flagOf),
    address: (name, key) => value(name, key, parseAddress),
    isEmpty(name, key) {
      const entries = entriesOf(name, key);
      if (entries.length > 1) return undefined;
      const node = entries[0]?.value;
      if (node) return node.type === 'scalar' && String(node.value ?? '').trim() === '';
      const isKnown = !file.tree.broken && root !== undefined && named(root, name).length < 2;
      return isKnown ? true : undefined;
    },
  };
}

/**
 * Placeholders for a value, in a file that is partly filled in: an address is written in it. The template
 * as it comes has nothing wrong with it.
 */
export function unfilled({
  root,
}: SettingsFile): readonly { readonly entry: MapEntry; readonly node: ScalarNode }[] {
  const values = (root?.entries ?? []).flatMap(({ value: section }) =>
    section.type === 'map'
      ? section.entries.flatMap((entry) =>
          entry.value.type === 'scalar' ? [{ entry, node: entry.value }] : [],
        )
      : [],
  );
  const isBegun = values.some(({ node }) => parseAddress(String(node.value)) !== undefined);
  return isBegun ? values.filter(({ node }) => isPlaceholder(String(node.value ?? ''))) : [];
}

/** Python's ConfigParser does not tell keys apart by case. */
function named(map: MapNode, name: string): readonly MapEntry[] {
  return map.entries.filter(({ key }) => String(key.value).toLowerCase() === name.toLowerCase());
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** What the published template has where a value is to be filled in, down to words such as `physical_nic_name`. */
function isTemplateText(text: string): boolean {
  return isPlaceholder(text) || /^[a-z]+(?:_[a-z]+){2,}$/.test(text);
}

/** The words for switches that Python's ConfigParser knows. */
function flagOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(word)) return true;
  return ['false', 'no', 'off', '0'].includes(word) ? false : undefined;
}

/**
 * Reads the JSON file of environment variables: values by their path, three-valued, each good by itself.
 * What values mean together is for the rules; which version the file is for is inferred in `infer-version.ts`.
 */
import type { InstallerVersion } from '../../../architecture/installer-versions.js';
import { Reader } from '../../../model/reader.js';
import type { NodePlace, Place } from '../../../model/source-file.js';
import type { KeyState, Section, Value } from '../../../model/value.js';
import { type Address, parseAddress } from '../../../net/address.js';
import { type Cidr, subnetMeant } from '../../../net/cidr.js';
import { isVlanId } from '../../../net/vlan.js';
import { propertySchema, resolveSchema, type SchemaNode } from '../../../schema/schema.js';
import type { MapEntry, MapNode, ScalarNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { CloudType, EnvironmentJson, Pool } from './installer-model.js';
import { keysOf, pathOf, split } from './paths.js';

export function readEnvironmentJson(
  { file, facts }: EnvironmentFile,
  version: { readonly version?: InstallerVersion; readonly versionReason?: string },
): EnvironmentJson {
  const reader = new Reader(file);
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  const sections = new Map<string, Section | undefined>();

  /** Undefined for a key that the schema does not know: people write any. */
  const known = (path: string): SchemaNode | undefined => {
    let schema = resolveSchema(facts.schema, facts.schema.root);
    for (const key of keysOf(path)) schema = propertySchema(facts.schema, schema, key);
    return schema;
  };
  /** A key is looked for under its other names where it does not stand under its own. */
  const nameOf = (parent: Section | undefined, key: string, path: string): string => {
    const others = Object.keys(known(path)?.['x-other-names'] ?? {});
    if (parent?.state(key) !== 'absent') return key;
    return others.find((other) => parent.state(other) === 'written') ?? key;
  };
  /** A key that stands there misspelt, or at another level, is not surely absent: a rule speaks of it already. */
  const misspelt = (path: string, key: string, map: MapNode | undefined): boolean =>
    facts.shape.some(({ keys, belongs, ...problem }) =>
      belongs
        ? keys.includes(key) && belongs.some((each) => pathOf([...each, key]) === path)
        : problem.map === map && problem.meant === key,
    );
  const section = (path: string): Section | undefined => {
    if (path === '') return root;
    if (!sections.has(path)) {
      const { parent: above, key } = split(path);
      const parent = section(above);
      sections.set(path, reader.sectionAt(parent, nameOf(parent, key, path)));
    }
    return sections.get(path);
  };
  const find = (path: string): { readonly parent: Section | undefined; readonly key: string } => {
    const { parent: above, key } = split(path);
    const parent = section(above);
    return { parent, key: nameOf(parent, key, path) };
  };
  // Values do not ask for the state, so that nobody waits for the validator who only reads them.
  const stateOf = (path: string): KeyState => {
    const { parent, key } = find(path);
    const { parent: above } = split(path);
    // In a section that is not there, there is surely no key either.
    const written =
      parent?.state(key) ?? (above !== '' && stateOf(above) === 'absent' ? 'absent' : 'unknown');
    return written === 'absent' && misspelt(path, key, parent?.node) ? 'unknown' : written;
  };
  const value = <T>(path: string, read: (scalar: ScalarNode) => T | undefined): Value<T> | undefined => {
    const { parent, key } = find(path);
    return reader.value(parent, key, read);
  };
  const entry = (path: string): MapEntry | undefined => {
    const { parent, key } = find(path);
    return parent?.entry(key);
  };
  const address = (path: string) => value<Address>(path, (scalar) => parseAddress(String(scalar.value)));
  const cloudType = value<CloudType>('cloud_type', (scalar) => {
    const upper = String(scalar.value).toUpperCase();
    return upper === 'KVM' || upper === 'ESX' ? upper : undefined;
  });
  const at = (node: MapEntry | ScalarNode): NodePlace => ({ file, node });

  return {
    file,
    facts,
    broken: file.tree.broken,
    ...version,
    ...(root && { root }),
    ...(cloudType && { cloudType }),
    state: stateOf,
    entry,
    section,
    text: (path) =>
      value(path, ({ value: text }) => (typeof text === 'string' && text.trim() !== '' ? text : undefined)),
    integer: (path) => value(path, integerOf),
    boolean: (path) => value(path, booleanOf),
    address,
    cidr: (path) =>
      value<Cidr>(path, (scalar) => {
        return subnetMeant(String(scalar.value));
      }),
    pool(firstPath, lastPath): Pool | undefined {
      const first = address(firstPath);
      const last = address(lastPath);
      if (!first || !last || first.value.family !== last.value.family) return undefined;
      if (first.value.value > last.value.value) return undefined;
      return { first, last, range: { first: first.value, last: last.value } };
    },
    vlan: (path) => value(path, (scalar) => vlanOf(String(scalar.value))),
    missingAt(path): Place {
      const { parent: above } = split(path);
      const place = above === '' ? undefined : entry(above)?.key;
      const first = place ?? root?.node.entries[0]?.key;
      return first ? at(first) : { file, span: { start: 0, end: Math.min(1, file.text.length) } };
    },
    keyAt(path) {
      const found = entry(path);
      return found && at(found.key);
    },
  };
}

/** Numbers in quotes are right: the installer hands every value on as text. */
function integerOf({ value }: ScalarNode): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function booleanOf({ value }: ScalarNode): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** The id of `vlan331`. */
export function vlanOf(name: string): number | undefined {
  const digits = /^vlan(\d{1,4})$/.exec(name)?.[1];
  return digits !== undefined && isVlanId(Number(digits)) ? Number(digits) : undefined;
}

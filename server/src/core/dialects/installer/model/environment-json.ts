/**
 * Reads the JSON file of environment variables: values by their path, three-valued, each good by itself.
 * What values mean together is for the rules; which version the file is for is inferred in `infer-version.ts`.
 */
import type { InstallerVersion } from '../../../architecture/installer-versions.js';
import { Reader } from '../../../model/reader.js';
import type { NodePlace, Place } from '../../../model/source-file.js';
import type { KeyState, Section, Value } from '../../../model/value.js';
import { propertySchema, resolveSchema, type SchemaNode } from '../../../schema/schema.js';
import type { MapEntry, MapNode, ScalarNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { EnvironmentJson } from './installer-model.js';
import { keysOf, pathOf, split } from './paths.js';
import { remembered } from './remembered.js';
import { typedValues } from './typed-values.js';

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
    if (parent?.state(key) !== 'absent') return key;
    const others = Object.keys(known(path)?.['x-other-names'] ?? {});
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
  const find = remembered((path): { readonly parent: Section | undefined; readonly key: string } => {
    const { parent: above, key } = split(path);
    const parent = section(above);
    return { parent, key: nameOf(parent, key, path) };
  });
  // Values do not ask for the state, so that nobody waits for the validator who only reads them.
  const stateOf = remembered((path): KeyState => {
    const { parent, key } = find(path);
    const { parent: above } = split(path);
    // In a section that is not there, there is surely no key either.
    const written =
      parent?.state(key) ?? (above !== '' && stateOf(above) === 'absent' ? 'absent' : 'unknown');
    return written === 'absent' && misspelt(path, key, parent?.node) ? 'unknown' : written;
  });
  const value = <T>(path: string, read: (scalar: ScalarNode) => T | undefined): Value<T> | undefined => {
    const { parent, key } = find(path);
    return reader.value(parent, key, read);
  };
  const entry = (path: string): MapEntry | undefined => {
    const { parent, key } = find(path);
    return parent?.entry(key);
  };
  const at = (node: MapEntry | ScalarNode): NodePlace => ({ file, node });

  return {
    file,
    facts,
    broken: file.tree.broken,
    ...version,
    ...(root && { root }),
    ...typedValues(value),
    state: stateOf,
    entry,
    section,
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

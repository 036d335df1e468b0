/**
 * Reads a script of exports as the JSON file that sets the same variables, so that what a rule knows of a value holds for
 * both. What a script does not export may be set elsewhere: a key is written, or nothing is known of it.
 */
import { Reader } from '../../../model/reader.js';
import type { NodePlace, Place } from '../../../model/source-file.js';
import { variableOf } from '../../../schema/installer-schemas.js';
import type { MapEntry } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { EnvironmentJson } from './installer-model.js';
import { typedValues } from './typed-values.js';

export function readEnvironmentScript({ file, facts }: EnvironmentFile): EnvironmentJson {
  const reader = new Reader(file);
  const variables = file.tree.root && reader.section(reader.follow(file.tree.root));
  const entry = (path: string): MapEntry | undefined => {
    const name = variableOf(path);
    return name === undefined ? undefined : variables?.entry(name);
  };
  const first = variables?.node.entries[0]?.key;
  const missingAt: Place = first
    ? { file, node: first }
    : { file, span: { start: 0, end: Math.min(1, file.text.length) } };
  return {
    file,
    facts,
    broken: file.tree.broken,
    state: (path) => (entry(path) ? 'written' : 'unknown'),
    entry,
    section: () => undefined,
    ...typedValues((path, read) => {
      const name = variableOf(path);
      return name === undefined ? undefined : reader.value(variables, name, read);
    }),
    missingAt: () => missingAt,
    keyAt(path): NodePlace | undefined {
      const found = entry(path);
      return found && { file, node: found.key };
    },
  };
}

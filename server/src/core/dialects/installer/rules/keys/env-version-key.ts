/** A key is newer than the release that the file is for. */

import {
  type InstallerVersion,
  installerVersionOf,
  isAtLeast,
} from '../../../../architecture/installer-versions.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { MapEntry, MapNode } from '../../../../syntax/tree.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './env-version-key.docs.js';

export const envVersionKey = defineRule({
  id: 'installer/env-version-key',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    // An inferred release knows every key of the file, because new keys are what it is inferred from first.
    const { file, version, root } = environment;
    if (!version || !root) return;
    for (const { entry, since } of newerIn(environment, root.node, version)) {
      const key = String(entry.key.value);
      yield finding(
        { file, node: entry.key },
        `'${key}' is new in ${since} and not supported by the installer of ${version}.`,
        { fixes: () => fixOf(file, `Remove '${key}'`, removeEntry(file, entry)) },
      );
    }
  },
});

interface Newer {
  readonly entry: MapEntry;
  readonly since: InstallerVersion;
}

/** The entries that came later; of what stands in such a section nothing more is said. */
function* newerIn(environment: EnvironmentJson, map: MapNode, version: InstallerVersion): Iterable<Newer> {
  for (const entry of map.entries) {
    const since = sinceOf(environment, entry);
    if (since && !isAtLeast(version, since)) yield { entry, since };
    else if (entry.value.type === 'map') yield* newerIn(environment, entry.value, version);
  }
}

/** The release that brought a key; undefined where a rule of its own speaks of that. */
function sinceOf({ facts }: EnvironmentJson, entry: MapEntry): InstallerVersion | undefined {
  const schema = facts.schemaOf(entry);
  const own = schema?.['x-rules']?.['x-since'] === false;
  return own ? undefined : installerVersionOf(schema?.['x-since'] ?? '');
}

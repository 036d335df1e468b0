/** A key is newer than the release that the file is for. */

import { installerVersionOf, isAtLeast } from '../../../../architecture/installer-versions.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { MapNode } from '../../../../syntax/tree.js';
import { eachEnvironment } from '../over.js';
import { docs } from './env-version-key.docs.js';

export const envVersionKey = defineRule({
  id: 'installer/env-version-key',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    // An inferred release knows every key of the file, because new keys are what it is inferred from first.
    const { file, facts, version, root } = environment;
    if (!version || !root) return;
    const visit = (map: MapNode) => {
      for (const entry of map.entries) {
        const schema = facts.schemaOf(entry);
        const since = installerVersionOf(schema?.['x-since'] ?? '');
        const own = schema?.['x-rules']?.['x-since'] === false;
        if (since && !own && !isAtLeast(version, since)) {
          const key = String(entry.key.value);
          report({
            at: { file, node: entry.key },
            message: `'${key}' is new in ${since}; the installer of ${version} does not know it.`,
            fixes: () => [
              { title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)), preferred: true },
            ],
          });
        } else if (entry.value.type === 'map') visit(entry.value);
      }
    };
    visit(root.node);
    yield* found;
  },
});

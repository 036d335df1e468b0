/** A key that the release does not know yet; the schema says since when there is each. */
import { installerVersionOf, isAtLeast } from '../../../../architecture/installer-versions.js';
import { inFile } from '../../../../rules/in-file.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { MapNode } from '../../../../syntax/tree.js';
import { kvmExample } from '../../examples.js';
import { defineEnvironmentRule } from '../define.js';

export const envVersionKey = defineEnvironmentRule({
  id: 'installer/env-version-key',
  severity: 'info',
  docs: {
    summary: 'A key is newer than the release that the file is for.',
    why: 'The installer of the older release passes over the key without a word, so that it has no effect.',
    source: 'JSON pages 1.0 and 1.1; flexible control plane, installation page 1.1.1',
    options: { 'installer.version': '1.1' },
    ...kvmExample({ 'hypervisor.public_interface_raw_device': 'eth1' }),
  },
  check({ environment, report }) {
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
  },
});

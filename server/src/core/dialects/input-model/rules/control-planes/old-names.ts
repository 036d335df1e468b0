/** Keys of control planes from before clusters and resources had their names, and what is only checked there. */

import { inFile } from '../../../../rules/in-file.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import { planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeText } from './examples.js';

export type Id = `input-model/${string}`;

/** A rule about a key that has another name now. */
export function oldName(id: Id, old: string, now: string, what: string): ModelRule {
  const groups = (key: string) =>
    planeText({
      after: `    ${key}:\n      - name: more\n        server-role: COMPUTE-ROLE\n        min-count: 0\n        service-components:\n          - lifecycle-manager-target\n`,
    });
  const clusters = (key: string) => planeText().replace('clusters:', `${key}:`);
  const text = (key: string) => (now === 'clusters' ? clusters(key) : groups(key));
  return frameRule({
    id,
    severity: 'warning',
    docs: {
      summary: `A control plane lists its ${what} under \`${old}\`.`,
      why: `This is the name that \`${now}\` had before. The processor still reads it, but checks less of what stands below it.`,
      source: 'Ardana configuration processor, checks of control planes',
      bad: () => exampleModel({ 'data/control_plane.yml': text(old) }),
      good: () => exampleModel({ 'data/control_plane.yml': text(now) }),
    },
    *check(frame) {
      for (const { item } of planesOf(frame)) {
        const entry = item.entry(old);
        if (!entry || item.state(old) !== 'written') continue;
        const { file } = item;
        yield finding({ file, node: entry.key }, `'${old}' is called '${now}' today.`, {
          tag: 'deprecated',
          fixes: () =>
            item.has(now)
              ? []
              : [
                  {
                    title: `Rename to '${now}'`,
                    edits: inFile(file, renameKey(file, entry, now)),
                    preferred: true,
                  },
                ],
        });
      }
    },
  });
}

export const oldNameRules: readonly ModelRule[] = [
  oldName('input-model/cp-member-groups-deprecated', 'member-groups', 'clusters', 'clusters'),
  oldName('input-model/cp-resource-nodes-deprecated', 'resource-nodes', 'resources', 'resource groups'),
];

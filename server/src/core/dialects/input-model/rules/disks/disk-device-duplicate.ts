/** A disk is used twice in one disk model. */

import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { parentOf } from '../../../../syntax/queries.js';
import { eachItemOf } from '../over.js';
import { docs } from './disk-device-duplicate.docs.js';
import { devicesOf } from './parts.js';

export const diskDeviceDuplicate = defineRule({
  id: 'input-model/disk-device-duplicate',
  severity: 'error',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    const said = new Set<unknown>();
    for (const { key, first, again } of repeated(devicesOf(model), ({ value }) => value)) {
      const { at, shared } = again;
      // Two lists that share several disks are one mistake.
      const lists = [first, again].map((each) => listOf(each));
      const isTold = lists.every((list) => said.has(list));
      for (const list of lists) said.add(list);
      if (isTold) continue;
      yield finding(
        at,
        `Duplicate disk '${key}' in '${model.label}'; its users would overwrite each other's data.`,
        {
          related: [related(first.at, 'First used here.')],
          fixes: () =>
            dropItem(
              { node: again.entry?.parent ?? again.node, at, shared },
              { title: `Remove this '${key}'` },
            ),
        },
      );
    }
  },
});

/** The list that a disk is in: words, or maps with a name. */
function listOf({ node, entry, at }: Value<string>): unknown {
  return parentOf(at.file.tree, entry ? entry.parent : node);
}

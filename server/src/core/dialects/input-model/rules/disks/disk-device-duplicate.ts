/** A disk stands twice in one disk model. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './disk-device-duplicate.docs.js';
import { devicesOf } from './parts.js';

export const diskDeviceDuplicate = defineRule({
  id: 'input-model/disk-device-duplicate',
  severity: 'error',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    for (const { key, first, again } of repeated(devicesOf(model), ({ value }) => value)) {
      const { at, shared } = again;
      yield finding(
        at,
        `The disk '${key}' is used twice in '${model.name}'; its users would write over each other.`,
        {
          related: [related(first.at, `'${key}' is used here first.`)],
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

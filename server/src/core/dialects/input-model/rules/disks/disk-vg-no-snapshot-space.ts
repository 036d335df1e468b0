/** The logical volumes of a volume group leave less than five percent free. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './disk-vg-no-snapshot-space.docs.js';
import { percentOf } from './parts.js';

export const diskVgNoSnapshotSpace = defineRule({
  id: 'input-model/disk-vg-no-snapshot-space',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const model of frame.list('disk-models'))
      for (const group of model.items('volume-groups').items) {
        const volumes = group.items('logical-volumes').items;
        const sizes = volumes.map((volume) => ({ volume, percent: percentOf(volume) ?? 0 }));
        const sum = sizes.reduce((total, { percent }) => total + percent, 0);
        if (sum <= 100 - RESERVE) continue;
        const largest = sizes.toSorted((a, b) => b.percent - a.percent)[0];
        const left = largest && largest.percent - (sum - (100 - RESERVE));
        const size = largest?.volume.text('size');
        const message =
          sum > 100
            ? `The logical volumes of '${group.name}' take ${sum} percent of it.`
            : `The logical volumes of '${group.name}' take ${sum} percent of it; leave ${RESERVE} for snapshots.`;
        yield finding(group.nameAt, message, {
          fixes: () =>
            largest && size && left !== undefined && left > 0
              ? [
                  {
                    title: `Shrink '${largest.volume.name}' to ${left}%`,
                    edits: inFile(model.file, replaceScalar(model.file, size.node, `${left}%`)),
                  },
                ]
              : [],
        });
      }
  },
});

/** What LVM needs for snapshots, in percent. */
const RESERVE = 5;

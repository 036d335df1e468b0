/** The logical volumes of a volume group leave less than five percent free. */
import { MAX_PERCENT_USED } from '../../../../architecture/clm-disks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { docs } from './disk-vg-no-snapshot-space.docs.js';

export const diskVgNoSnapshotSpace = defineRule({
  id: 'input-model/disk-vg-no-snapshot-space',
  severity: 'warning',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    for (const group of model.items('volume-groups').items) {
      const volumes = group.items('logical-volumes').items;
      const used = volumes.reduce((total, volume) => total + percentOf(volume), 0);
      if (used <= MAX_PERCENT_USED) continue;
      const taken = `Logical volumes use ${used}% of '${group.label}'`;
      const reserve = 100 - MAX_PERCENT_USED;
      yield finding(group.nameAt, used > 100 ? `${taken}.` : `${taken}; leave ${reserve}% for snapshots.`, {
        fixes: () => shrinkLargest(volumes, used - MAX_PERCENT_USED),
      });
    }
  },
});

function shrinkLargest(volumes: readonly Item[], by: number): readonly Fix[] {
  const largest = volumes.toSorted((a, b) => percentOf(b) - percentOf(a))[0];
  const size = largest?.text('size');
  if (!largest || !size) return [];
  const left = percentOf(largest) - by;
  return left > 0 ? changeTo(size, `${left}%`, { title: `Shrink '${largest.label}' to ${left}%` }) : [];
}

/** A whole percentage, as the processor reads it; sizes of another form count for nothing. */
function percentOf(volume: Item): number {
  const digits = /^(\d+)\s*%?$/.exec(volume.text('size')?.value ?? '')?.[1];
  return Number(digits ?? 0);
}

/** A smaller minimum for disks than the support matrix has. Machines of a Moonshot chassis may have less. */
import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { BaremetalCsv } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { removeTopKey } from './about-keys.js';
import { docs } from './node-min-disk-low.docs.js';

export const nodeMinDiskLow = defineRule({
  id: 'installer/node-min-disk-low',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const value = environment.integer('node_min_disk');
    const { diskGib, moonshotDiskGib } = machineMinimum;
    const least = hasMoonshot(installer.machines) ? moonshotDiskGib : diskGib;
    if (!value || value.value >= least) return;
    yield finding(
      value.at,
      `'node_min_disk' is ${value.value} GiB; the support matrix requires at least ${least} GiB.`,
      { fixes: () => removeTopKey(environment, 'node_min_disk') },
    );
  },
});

function hasMoonshot(machines: BaremetalCsv | undefined): boolean {
  return machines?.machines.some(({ power }) => power?.value.name === 'HP_Moonshot') ?? false;
}

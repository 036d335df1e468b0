/** A smaller minimum for disks than the support matrix has. Machines of a Moonshot chassis may have less. */
import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { kvmExample } from '../../examples.js';
import type { BaremetalCsv } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { removeKey } from './cloud-repairs.js';

export const nodeMinDiskLow = defineEnvironmentRule({
  id: 'installer/node-min-disk-low',
  severity: 'warning',
  docs: {
    summary: `The minimum size of disks is set below ${machineMinimum.diskGib} GiB.`,
    why: 'The installer then takes machines that the support matrix rules out. The images of the nodes may not fit, and logs and databases fill what is left.',
    source: 'Support matrix 1.1, table Bare-metal systems; JSON page 1.1, node_min_disk',
    ...kvmExample({ node_min_disk: 70 }),
  },
  check({ environment, installer, report }) {
    const value = environment.integer('node_min_disk');
    const { diskGib, moonshotDiskGib } = machineMinimum;
    const least = hasMoonshot(installer.machines) ? moonshotDiskGib : diskGib;
    if (!value || value.value >= least) return;
    report({
      at: value.at,
      message: `The support matrix asks for disks of at least ${least} GiB, and 'node_min_disk' lets ${value.value} pass.`,
      fixes: () => removeKey(environment, 'node_min_disk'),
    });
  },
});

function hasMoonshot(machines: BaremetalCsv | undefined): boolean {
  return machines?.machines.some(({ power }) => power?.value.name === 'HP_Moonshot') ?? false;
}

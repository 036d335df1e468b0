/** The page of `installer/node-min-disk-low`. */
import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The minimum size of disks is set below ${machineMinimum.diskGib} GiB.`,
  why: 'The installer then accepts machines that the support matrix excludes. Images may not fit, and logs and databases fill the rest.',
  source: 'Support matrix 1.1, table Bare-metal systems; JSON page 1.1, node_min_disk',
  ...kvmExample({ node_min_disk: 70 }),
};

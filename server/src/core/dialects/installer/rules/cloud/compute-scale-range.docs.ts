/** The page of `installer/compute-scale-range`. */

import { machineCount } from '../../../../architecture/baremetal-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmFolder } from '../baremetal/lines-examples.js';
import { COMPUTE } from './about-scales.js';

export const docs: RuleDocs = {
  summary: `A KVM cloud has no compute node, or more than ${machineCount.max}.`,
  why: 'VMs run on compute nodes. The installer accepts at most a hundred machines in total.',
  source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudCompute',
  bad: kvmFolder({ [COMPUTE]: 0 }),
  good: kvmFolder({}),
};

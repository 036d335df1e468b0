/** The page of `baremetal/csv-moonshot-role`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { firstNode } from './about-moonshot.js';
import { hardwareSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A Moonshot node has a role other than OvercloudCompute.',
  why: 'The cartridges m300 and m710 are supported as compute nodes only.',
  source: hardwareSource,
  ...machinesExample(1, machines[1].replace('IPMI', firstNode)),
};

/** The page of `carrier-grade/cg-node-partition`. */

import { machineArchitectureLimits } from '../../../../architecture/carrier-grade-servers.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The size of a partition is not a number in quotes, or too large to boot from.',
  why: `Sizes are text with a number of gigabytes, and the system partition can have at most ${machineArchitectureLimits.bootGb} GB, because a server cannot boot from more.`,
  source: 'Sample files node-provision.json; support matrix of Carrier Grade, disk sizes',
  ...cloudExample({ 'node-provision.json 0.os_partition_size': '20GB' }),
};

/** The page of `baremetal/csv-ip-mixed-networks`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The management processors are on different networks.',
  why: 'This works if the seed and the undercloud reach all of them. More often a line was copied from another environment. Subnets are not written in the file: two addresses count as different if no subnet of up to 4,096 addresses contains both.',
  source: 'CSV page 1.1, sample; network preparation 1.1',
  byHand: 'only you know whether the two networks are routed or the address is mistyped.',
  ...machinesExample(6, machines[6].replace('192.168.11.7', '10.1.192.7')),
};

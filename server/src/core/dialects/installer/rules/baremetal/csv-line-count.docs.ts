/** The page of `baremetal/csv-line-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines } from '../../examples.js';
import { csvOf, limitsSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'There are fewer than 7 machines, 6 on ESX, or more than 100.',
  why: 'The smallest cloud has an undercloud, three controllers, two Swift nodes and one for compute. ESX has no compute node: one page requires exactly six lines for it, another 7 for any cloud, so six are not reported unless the cloud is KVM. More than 100 nodes are not supported. A file under another name with fewer machines, such as baremetal-vsa.csv, is read as an excerpt, and nothing is counted in it. Removed machines do not count towards the 100.',
  source: limitsSource,
  byHand: 'only you know the MAC addresses and accounts of the missing machines.',
  bad: { 'baremetal.csv': csvOf(machines.slice(0, 5)) },
  good: { 'baremetal.csv': csvOf(machines) },
};

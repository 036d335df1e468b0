/** The page of `baremetal/csv-ip-on-management`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines } from '../../examples.js';
import { kvmFolder } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a management processor is in the management network of the cloud.',
  why: 'Management processors, such as iLO, are on a separate network, which the seed and the undercloud reach through a router. Inside network_cidr the address could also be assigned to a node.',
  source: 'Network preparation 1.1, IPMI network',
  byHand: 'look up the address in the management processor.',
  bad: kvmFolder({}, { 6: machines[6].replace('192.168.11.7', '192.168.130.240') }),
  good: kvmFolder({}),
};

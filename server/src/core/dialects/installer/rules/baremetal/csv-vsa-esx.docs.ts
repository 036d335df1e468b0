/** The page of `baremetal/csv-vsa-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxFolder, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'An ESX cloud has machines with a VSA role.',
  why: 'StoreVirtual VSA nodes are deployed on KVM only; block storage for ESX comes from vCenter datastores.',
  source: 'Technical overview 1.1, deployment architecture for ESX',
  byHand: 'you decide whether the machine gets another role or the cloud type is wrong.',
  bad: esxFolder({}, { 8: server('a0', 9, 'OvercloudVSAStorage') }),
  good: esxFolder({}),
};

/** The page of `baremetal/csv-vsa-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxFolder, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'An ESX cloud has machines with a VSA role.',
  why: 'StoreVirtual VSA nodes are deployed on KVM only; block storage for ESX comes from vCenter datastores.',
  source: 'Technical overview 1.1, deployment architecture for ESX',
  byHand:
    'whether the machine gets another role, or the cloud is not an ESX cloud, is a decision about the whole cloud.',
  bad: esxFolder({}, { 8: server('a0', 9, 'OvercloudVSAStorage') }),
  good: esxFolder({}),
};

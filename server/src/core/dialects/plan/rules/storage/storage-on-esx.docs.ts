/** The page of `plan/storage-on-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An ESX plan has StoreVirtual VSA nodes, or names VSA or 3PAR as block storage.',
  why: 'On ESX the volumes of VMs are virtual disks on the datastores of vCenter. VSA and 3PAR back ends of Cinder belong to KVM; on ESX they are a separately licensed model that Helion does not deploy.',
  source: 'Technical overview 1.1, Deployment architecture: VSA storage nodes with KVM only',
  ...example(esxPlan, {
    good: '    compute-proxies: 1\n',
    bad: '    compute-proxies: 1\n    vsa-storage: 3\n',
  }),
};

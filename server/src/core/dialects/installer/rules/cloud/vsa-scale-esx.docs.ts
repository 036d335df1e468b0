/** The page of `installer/vsa-scale-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An ESX cloud has StoreVirtual nodes.',
  why: 'StoreVirtual VSA runs on KVM nodes and serves VMs on KVM. Volumes of an ESX cloud come from the datastores of its vCenter.',
  source: 'Technical overview 1.1, storage',
  ...esxExample({ vsa_scale: 3 }),
};

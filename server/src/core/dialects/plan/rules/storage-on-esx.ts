/** StoreVirtual VSA and 3PAR are block storage of KVM environments. */
import { defineRule } from '../../../rules/rule.js';
import { esxPlan, example } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { deleteItem, removeKeys } from './fixes.js';

export const storageOnEsx = defineRule<Plan>({
  id: 'plan/storage-on-esx',
  severity: 'warning',
  docs: {
    summary: 'An ESX plan has StoreVirtual VSA nodes, or names VSA or 3PAR as block storage.',
    why: 'On ESX the volumes of VMs are virtual disks on the datastores of vCenter. VSA and 3PAR back ends of Cinder belong to KVM; on ESX they are a separately licensed model that Helion does not deploy.',
    source: 'Technical overview 1.1, Deployment architecture: VSA storage nodes with KVM only',
    ...example(esxPlan, {
      good: '    compute-proxies: 1\n',
      bad: '    compute-proxies: 1\n    vsa-storage: 3\n',
    }),
  },
  check({ file, model, report }) {
    const overcloud = model.deployment?.overcloud;
    if (model.hypervisor?.value !== 'esx' || !overcloud) return;
    const nodes = overcloud.counts.get('vsa-storage');
    const hasNodes = nodes?.count !== undefined && nodes.count > 0;
    if (nodes?.written && hasNodes) {
      report({
        at: nodes.written.at,
        message: "'vsa-storage' has no place on ESX: StoreVirtual VSA nodes are deployed with KVM only.",
        fixes: () => removeKeys(file, overcloud.section, ['vsa-storage'], "Remove 'vsa-storage'"),
      });
    }
    for (const item of overcloud.blockStorage.items) {
      // That VSA is named follows from its nodes.
      if (item.value === 'vsa' && hasNodes) continue;
      report({
        at: item.at,
        message: `'${item.value}' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.`,
        fixes: () => deleteItem(file, item, `Remove '${item.value}'`),
      });
    }
  },
});

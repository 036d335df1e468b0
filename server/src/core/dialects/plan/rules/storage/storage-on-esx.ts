/** An ESX plan has StoreVirtual VSA nodes, or names VSA or 3PAR as block storage. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Overcloud } from '../../model/plan-model.js';
import { changeMistakenHypervisor } from '../about-hypervisor.js';
import { theOvercloud } from '../over.js';
import { docs } from './storage-on-esx.docs.js';

export const storageOnEsx = defineRule({
  id: 'plan/storage-on-esx',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check(overcloud, model) {
    if (model.hypervisor?.value !== 'esx') return;
    const nodes = overcloud.counts.get('vsa-storage');
    const hasNodes = nodes?.count !== undefined && nodes.count > 0;
    if (nodes?.written && hasNodes) {
      yield finding(
        nodes.written.at,
        "'vsa-storage' has no place on ESX: StoreVirtual VSA nodes are deployed with KVM only.",
        {
          fixes: () => [...changeMistakenHypervisor(model, 'kvm'), ...removeVsa(overcloud)],
        },
      );
    }
    for (const item of overcloud.blockStorage.items) {
      // That VSA is named follows from its nodes.
      if (item.value === 'vsa' && hasNodes) continue;
      yield finding(
        item.at,
        `'${item.value}' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.`,
        {
          fixes: () => [
            ...changeMistakenHypervisor(model, 'kvm'),
            ...dropItem(item, { title: `Remove '${item.value}'` }),
          ],
        },
      );
    }
  },
});

/** The nodes go with the name of the storage that they make. */
function removeVsa({ section, blockStorage }: Overcloud): readonly Fix[] {
  const nodes = removeKey(section, 'vsa-storage');
  const vsa = blockStorage.items.find((item) => item.value === 'vsa');
  return vsa ? together("Remove 'vsa-storage' and 'vsa'", [nodes, dropItem(vsa)]) : nodes;
}

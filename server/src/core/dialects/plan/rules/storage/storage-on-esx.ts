/** An ESX plan has StoreVirtual VSA nodes, or names VSA or 3PAR as block storage. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Overcloud } from '../../model/plan-model.js';
import { changeMistakenHypervisor, isBeside } from '../about-hypervisor.js';
import { theOvercloud } from '../over.js';
import { docs } from './storage-on-esx.docs.js';

export const storageOnEsx = defineRule({
  id: 'plan/storage-on-esx',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check(overcloud, model) {
    if (model.hypervisor?.value !== 'esx' || isBeside(model, 'kvm')) return;
    const hasNodes = VSA_KEYS.some((key) => overcloud.counts.get(key)?.written?.value);
    for (const key of VSA_KEYS) {
      const written = overcloud.counts.get(key)?.written;
      if (!written?.value) continue;
      yield finding(written.at, `'${key}' cannot be used on ESX: VSA nodes are deployed with KVM only.`, {
        fixes: () => [...changeMistakenHypervisor(model, 'kvm'), ...removeVsa(overcloud, key)],
      });
    }
    for (const item of overcloud.blockStorage.items) {
      // Of Ceph on ESX the documents say nothing; that VSA is named follows from its nodes.
      if (item.value === 'ceph' || (item.value === 'vsa' && hasNodes)) continue;
      yield finding(
        item.at,
        `'${item.value}' is block storage for KVM; on ESX, volumes are on the datastores of vCenter.`,
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

const VSA_KEYS = ['vsa-storage', 'vsa-ao-storage'];

/** The nodes go with the name of the storage that they make. */
function removeVsa({ section, blockStorage }: Overcloud, key: string): readonly Fix[] {
  const nodes = removeKey(section, key);
  const vsa = blockStorage.items.find((item) => item.value === 'vsa');
  return vsa ? together(`Remove '${key}' and 'vsa'`, [nodes, dropItem(vsa)]) : nodes;
}

/** 'vsa' is named as block storage, but there are no VSA nodes. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { vsaNodes } from '../../model/plan-model.js';
import { theOvercloud } from '../over.js';
import { docs } from './vsa-without-nodes.docs.js';

export const vsaWithoutNodes = defineRule({
  id: 'plan/vsa-without-nodes',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ section, blockStorage, counts }, model) {
    const vsa = blockStorage.items.find((item) => item.value === 'vsa');
    if (model.hypervisor?.value !== 'kvm' || !vsa || vsaNodes(counts) !== 0) return;
    // A StoreVirtual cluster outside the cloud has nodes of its own.
    if (model.storage.items.some(({ type }) => type?.value === 'storevirtual')) return;
    const written = counts.get('vsa-storage')?.written;
    // Of a list of nodes without them, more may be to come.
    if (!written && counts.get('vsa-storage')?.origin === 'listed') return;
    yield finding(
      vsa.at,
      `Block storage 'vsa' needs VSA nodes, but 'vsa-storage' is ${written ? '0' : 'missing'}.`,
      {
        related: [related(written?.at, "'vsa-storage' is 0.")],
        fixes: () => {
          const { min } = vsaCluster;
          const title = `Set 'vsa-storage' to ${min}`;
          const nodesFix = written
            ? changeTo(written, min, { title })
            : addKey(section, 'vsa-storage', min, { title, after: 'swift-storage' });
          const other = blockStorage.items.some((item) => item.value !== 'vsa');
          return [...nodesFix, ...(other ? dropItem(vsa, { title: "Remove 'vsa'" }) : [])];
        },
      },
    );
  },
});

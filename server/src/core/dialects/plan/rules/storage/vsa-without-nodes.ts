/** 'vsa' is named as block storage, but 'vsa-storage' is 0. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { lists } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { docs } from './vsa-without-nodes.docs.js';

export const vsaWithoutNodes = defineRule({
  id: 'plan/vsa-without-nodes',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ section, blockStorage, counts }, model) {
    const vsa = blockStorage.items.find((item) => item.value === 'vsa');
    const nodes = counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !vsa || nodes?.count !== 0) return;
    const { written } = nodes;
    yield finding(
      vsa.at,
      written
        ? "'vsa' is named as block storage, and 'vsa-storage' is 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table)."
        : "'vsa' is named as block storage, and 'vsa-storage' is not given, which means 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table).",
      {
        related: [related(written?.at, "'vsa-storage' is 0.")],
        fixes: () => {
          const { min } = vsaCluster;
          const title = `Plan ${min} VSA nodes`;
          const nodesFix = written
            ? changeTo(written, min, { title })
            : addKey(section, 'vsa-storage', min, { title, after: 'swift-storage' });
          const other = lists(blockStorage, '3par') === true;
          return [...nodesFix, ...(other ? dropItem(vsa, { title: "Remove 'vsa'" }) : [])];
        },
      },
    );
  },
});

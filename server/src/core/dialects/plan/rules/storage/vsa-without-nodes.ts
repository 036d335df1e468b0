/** 'vsa' is named as block storage, but 'vsa-storage' is 0. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addKey, deleteItem, replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './vsa-without-nodes.docs.js';

export const vsaWithoutNodes = defineRule({
  id: 'plan/vsa-without-nodes',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const overcloud = model.deployment?.overcloud;
    const vsa = overcloud?.blockStorage.items.find((item) => item.value === 'vsa');
    const nodes = overcloud?.counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !overcloud || !vsa || nodes?.count !== 0) return;
    const { written } = nodes;
    yield finding(
      vsa.at,
      written
        ? "'vsa' is named as block storage, and 'vsa-storage' is 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table)."
        : "'vsa' is named as block storage, and 'vsa-storage' is not given, which means 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table).",
      {
        related: written ? [{ at: written.at, message: "'vsa-storage' is 0." }] : [],
        fixes: () => {
          const { min } = vsaCluster;
          const title = `Plan ${min} VSA nodes`;
          const nodesFix = written
            ? replaceValue(file, written, min, title)
            : addKey(file, overcloud.section, 'vsa-storage', min, title, { after: 'swift-storage' });
          const other = lists(overcloud.blockStorage, '3par') === true;
          return [...nodesFix, ...(other ? deleteItem(file, vsa, "Remove 'vsa'") : [])];
        },
      },
    );
  },
});

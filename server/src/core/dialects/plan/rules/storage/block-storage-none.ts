/** Block Storage ('cinder') is listed on KVM with neither VSA nor 3PAR behind it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addItem, addKey } from '../fixes.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './block-storage-none.docs.js';

export const blockStorageNone = defineRule({
  id: 'plan/block-storage-none',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const overcloud = model.deployment?.overcloud;
    const cinder = overcloud?.services.items.find((item) => item.value === 'cinder');
    if (model.hypervisor?.value !== 'kvm' || !overcloud || !cinder) return;
    const { blockStorage, section, counts } = overcloud;
    if (blockStorage.items.length > 0 || !blockStorage.complete) return;
    const hasNodes = (counts.get('vsa-storage')?.count ?? 0) > 0;
    const add = hasNodes ? 'vsa' : '3par';
    yield finding(
      blockStorage.state === 'written' ? placeOfKey(model, section, 'block-storage') : cinder.at,
      "'cinder' needs 'vsa' or '3par' under 'block-storage': the Block Storage row of the services table.",
      {
        fixes: () => {
          const title = `Add '${add}' to 'block-storage'`;
          if (blockStorage.state === 'written') return addItem(file, blockStorage, add, title);
          return addKey(file, section, 'block-storage', [add], title);
        },
      },
    );
  },
});

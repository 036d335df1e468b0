/** Block Storage ('cinder') is listed on KVM with no back end. */

import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { vsaNodes } from '../../model/plan-model.js';
import { placeOfKey } from '../networks/about-networks.js';
import { theOvercloud } from '../over.js';
import { docs } from './block-storage-none.docs.js';

export const blockStorageNone = defineRule({
  id: 'plan/block-storage-none',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ blockStorage, section, counts, services }, model) {
    const cinder = services.items.find((item) => item.value === 'cinder');
    if (model.hypervisor?.value !== 'kvm' || !cinder) return;
    if (blockStorage.items.length > 0 || !blockStorage.complete) return;
    const hasNodes = (vsaNodes(counts) ?? 0) > 0;
    const add = hasNodes ? 'vsa' : '3par';
    yield finding(
      blockStorage.state === 'written' ? placeOfKey(section, 'block-storage') : cinder.at,
      "'cinder' needs 'vsa', '3par' or 'ceph' under 'block-storage'.",
      {
        fixes: () =>
          appendToList(section, 'block-storage', add, {
            title: `Add '${add}' to 'block-storage'`,
          }),
      },
    );
  },
});

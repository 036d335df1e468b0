/** A KVM plan lists EON. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeMistakenHypervisor, isBeside } from '../about-hypervisor.js';
import { thePlan } from '../over.js';
import { docs } from './eon-without-esx.docs.js';

export const eonWithoutEsx = defineRule({
  id: 'plan/eon-without-esx',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { undercloud, overcloud } = model.deployment ?? {};
    if (model.hypervisor?.value !== 'kvm' || isBeside(model, 'esx')) return;
    for (const list of [undercloud?.services, overcloud?.services]) {
      for (const item of list?.items ?? []) {
        if (item.value !== 'eon') continue;
        yield finding(item.at, "'eon' manages vCenters and is not used on KVM.", {
          tag: 'unnecessary',
          fixes: () => [
            ...changeMistakenHypervisor(model, 'esx'),
            ...dropItem(item, { title: "Remove 'eon'" }),
          ],
        });
      }
    }
  },
});

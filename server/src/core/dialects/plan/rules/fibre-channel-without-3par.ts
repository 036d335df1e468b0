/** The Fibre Channel network leads to 3PAR arrays only. */

import { lists } from '../../../model/value.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan, variant } from '../examples.js';
import { networksNamed, type Plan } from '../model/plan-model.js';
import { placeOf } from './about-networks.js';
import { addItem } from './fixes.js';

export const fibreChannelWithout3par = defineRule<Plan>({
  id: 'plan/fibre-channel-without-3par',
  severity: 'info',
  docs: {
    summary: "The plan has a Fibre Channel network, but '3par' is not among its block storage.",
    why: 'Nothing but 3PAR StoreServ arrays is reached over Fibre Channel; StoreVirtual VSA uses iSCSI on the management network. The network is prepared for nothing, or the array was forgotten.',
    source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
    ...example(
      variant(
        kvmPlan,
        ['virtual-networks:\n', 'virtual-networks:\n  - network: fibre-channel\n'],
        ['[vsa]', '[vsa, 3par]'],
      ),
      { good: '[vsa, 3par]', bad: '[vsa]' },
    ),
  },
  check({ file, model, report }) {
    const overcloud = model.deployment?.overcloud;
    if (model.hypervisor?.value !== 'kvm' || !overcloud) return;
    const { blockStorage } = overcloud;
    if (lists(blockStorage, '3par') !== false) return;
    for (const network of networksNamed(model.virtual, 'fibre-channel')) {
      report({
        at: placeOf(network),
        message:
          "'fibre-channel' leads only to 3PAR arrays, and '3par' is not listed under 'block-storage': the Fibre Channel row of the virtual networks table for KVM.",
        fixes: () => addItem(file, blockStorage, '3par', "Add '3par' to 'block-storage'"),
      });
    }
  },
});

/** The plan has a Fibre Channel network, but '3par' is not among its block storage. */
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksNamed } from '../../model/plan-model.js';
import { theOvercloud } from '../over.js';
import { placeOf } from './about-networks.js';
import { docs } from './fibre-channel-without-3par.docs.js';

export const fibreChannelWithout3par = defineRule({
  id: 'plan/fibre-channel-without-3par',
  severity: 'info',
  docs,
  over: theOvercloud,
  *check({ blockStorage }, model) {
    if (model.hypervisor?.value !== 'kvm' || lists(blockStorage, '3par') !== false) return;
    for (const network of networksNamed(model.virtual, 'fibre-channel')) {
      yield finding(
        placeOf(network),
        "'fibre-channel' leads only to 3PAR arrays, but 'block-storage' does not list '3par'.",
        {
          fixes: () => addItem(model.file, blockStorage, '3par', { title: "Add '3par' to 'block-storage'" }),
        },
      );
    }
  },
});

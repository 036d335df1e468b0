/** '3par' is listed as block storage, but the plan has no Fibre Channel network. */

import { networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { theOvercloud } from '../over.js';
import { docs } from './3par-fc-without-network.docs.js';

export const threeParFcWithoutNetwork = defineRule({
  id: 'plan/3par-fc-without-network',
  severity: 'info',
  docs,
  over: theOvercloud,
  *check({ blockStorage }, model) {
    const array = blockStorage.items.find((item) => item.value === '3par');
    if (model.hypervisor?.value !== 'kvm' || !array) return;
    if (model.virtual.state === 'absent' || hasNetwork(model.virtual, 'fibre-channel') !== false) return;
    const arrays = model.storage.items.filter(({ type }) => type?.value === '3par');
    if (arrays.length > 0 && arrays.every(({ transport }) => transport?.value === 'iscsi')) return;
    // An array that says so is reported where it does.
    if (model.storage.items.some(({ transport }) => transport?.value === 'fibre-channel')) return;
    yield finding(
      array.at,
      "'3par' needs a 'fibre-channel' network unless it is attached by iSCSI; the plan has none.",
      {
        fixes: () => {
          const fact = networkFact('virtual', 'kvm', 'fibre-channel');
          if (!fact) return [];
          return addItem(model.file, model.virtual, proposeNetwork(model, fact), {
            title: `Add the network '${fact.name}'`,
          });
        },
      },
    );
  },
});

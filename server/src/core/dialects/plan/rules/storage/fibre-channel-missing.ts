/** A 3PAR array is planned with Fibre Channel, and the plan has no such network. */
import { networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { thePlan } from '../over.js';
import { docs } from './fibre-channel-missing.docs.js';

export const fibreChannelMissing = defineRule({
  id: 'plan/fibre-channel-missing',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { hypervisor, virtual, storage, file } = model;
    // Where the virtual networks are left out, there is one where there is such an array.
    if (hypervisor?.value !== 'kvm' || virtual.state !== 'written') return;
    if (hasNetwork(virtual, 'fibre-channel') !== false) return;
    const array = storage.items.find(
      ({ type, transport }) => type?.value === '3par' && transport?.value === 'fibre-channel',
    );
    if (!array?.transport) return;
    yield finding(array.transport.at, "Missing network 'fibre-channel': the array uses Fibre Channel.", {
      fixes: () => {
        const fact = networkFact('virtual', 'kvm', 'fibre-channel');
        if (!fact) return [];
        return addItem(file, virtual, proposeNetwork(model, fact), {
          title: `Add the network '${fact.name}'`,
        });
      },
    });
  },
});

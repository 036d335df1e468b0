/** A plan on ESX leaves its virtual networks out, which only a plan on KVM can. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { plural } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { propertySchema } from '../../../../schema/schema.js';
import { wholeNetworks } from '../../model/whole-sections.js';
import { thePlan } from '../over.js';
import { isUnfinished, placeOfKey } from './about-networks.js';
import { docs } from './virtual-networks-missing.docs.js';

export const virtualNetworksMissing = defineRule({
  id: 'plan/virtual-networks-missing',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { root, hypervisor, virtual, broken, facts } = model;
    if (!root || hypervisor?.value !== 'esx' || virtual.state !== 'absent' || broken) return;
    if (isUnfinished(model)) return;
    yield finding(
      placeOfKey(root, 'hypervisor'),
      "Missing required list 'virtual-networks': ESX needs 'esx' with a VLAN id and 'esx-tenant' with a range.",
      {
        fixes: () => {
          const usual = propertySchema(facts.schema, facts.schema.root, 'virtual-networks');
          const networks = wholeNetworks(model, 'virtual', usual);
          const title = `Add 'virtual-networks' with ${networks.length} ${plural(networks.length, 'network')}`;
          return networks.length > 0
            ? addKey(root, 'virtual-networks', networks, { title, after: 'physical-networks' })
            : [];
        },
      },
    );
  },
});

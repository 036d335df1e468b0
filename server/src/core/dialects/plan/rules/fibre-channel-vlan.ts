/** Fibre Channel is no Ethernet network: it has no VLAN, and no physical Ethernet network carries it. */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan, variant } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { placeOfKey, rowOf } from './about-networks.js';
import { ownEntry, removeKeys } from './fixes.js';

const MANAGEMENT = '  - { network: management, vlan-type: untagged, carried-by: undercloud-management }\n';
const ETHERNET_KEYS = ['vlan-type', 'vlan-id', 'vlan-range', 'carried-by'];

export const fibreChannelVlan = defineRule<Plan>({
  id: 'plan/fibre-channel-vlan',
  severity: 'warning',
  docs: {
    summary: 'The Fibre Channel network is given a VLAN or an Ethernet network that carries it.',
    why: 'Fibre Channel is a SAN with its own adapters and switches between compute servers and 3PAR arrays. The table leaves its VLAN type empty; a VLAN prepared for it on the Ethernet switches would carry nothing.',
    source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
    ...example(
      variant(
        kvmPlan,
        [MANAGEMENT, `${MANAGEMENT}  - { network: fibre-channel }\n`],
        ['[vsa]', '[vsa, 3par]'],
      ),
      {
        good: '{ network: fibre-channel }',
        bad: '{ network: fibre-channel, vlan-type: tagged, vlan-id: 340 }',
      },
    ),
  },
  check({ file, model, report }) {
    for (const { fact, section } of model.virtual.networks) {
      if (fact?.vlanType !== 'none') continue;
      const written = ETHERNET_KEYS.filter((key) => section.state(key) === 'written');
      const [first] = written;
      if (first === undefined) continue;
      report({
        at: placeOfKey(model, section, first),
        message: `'${fact.name}' is no Ethernet VLAN, so it has no ${inQuotes(written)}: ${rowOf(fact)}.`,
        related: written.slice(1).flatMap((key) => {
          const entry = ownEntry(section, key);
          return entry ? [{ at: { file, node: entry.key }, message: `'${key}' stands here.` }] : [];
        }),
        fixes: () => removeKeys(file, section, written, `Remove ${inQuotes(written, 'and')}`),
      });
    }
  },
});

/** `'vlan-type', 'vlan-id' or 'carried-by'`. */
function inQuotes(keys: readonly string[], word = 'or'): string {
  const quoted = keys.map((key) => `'${key}'`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${word} ${last}` : last;
}

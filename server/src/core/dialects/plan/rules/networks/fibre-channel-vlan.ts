/** The Fibre Channel network is given a VLAN or an Ethernet network that carries it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { ownEntry, removeKeys } from '../fixes.js';
import { thePlan } from '../over.js';
import { placeOfKey, rowOf } from './about-networks.js';
import { docs } from './fibre-channel-vlan.docs.js';

export const fibreChannelVlan = defineRule({
  id: 'plan/fibre-channel-vlan',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const { fact, section } of model.virtual.networks) {
      if (fact?.vlanType !== 'none') continue;
      const written = ETHERNET_KEYS.filter((key) => section.state(key) === 'written');
      const [first] = written;
      if (first === undefined) continue;
      yield finding(
        placeOfKey(model, section, first),
        `'${fact.name}' is no Ethernet VLAN, so it has no ${inQuotes(written)}: ${rowOf(fact)}.`,
        {
          related: written.slice(1).flatMap((key) => {
            const entry = ownEntry(section, key);
            return entry ? [{ at: { file, node: entry.key }, message: `'${key}' stands here.` }] : [];
          }),
          fixes: () => removeKeys(file, section, written, `Remove ${inQuotes(written, 'and')}`),
        },
      );
    }
  },
});

const ETHERNET_KEYS = ['vlan-type', 'vlan-id', 'vlan-range', 'carried-by'];

/** `'vlan-type', 'vlan-id' or 'carried-by'`. */
function inQuotes(keys: readonly string[], word = 'or'): string {
  const quoted = keys.map((key) => `'${key}'`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${word} ${last}` : last;
}

/** The Fibre Channel network is given what only an Ethernet network has: a VLAN, a carrier, a subnet, addresses, a port. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { ownEntry, removeKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualNetwork } from '../over.js';
import { placeOfKey } from './about-networks.js';
import { docs } from './fibre-channel-vlan.docs.js';

export const fibreChannelVlan = defineRule({
  id: 'plan/fibre-channel-vlan',
  severity: 'warning',
  docs,
  over: eachVirtualNetwork,
  *check({ fact, section }) {
    if (fact?.vlanType !== 'none') return;
    const written = ETHERNET_KEYS.filter((key) => section.state(key) === 'written');
    const [first] = written;
    if (first === undefined) return;
    yield finding(
      placeOfKey(section, first),
      `'${fact.name}' is not an Ethernet network and takes no ${quoted(written, 'or')}.`,
      {
        related: written
          .slice(1)
          .map(
            (key) => ownEntry(section, key) && related(placeOfKey(section, key), `'${key}' is given here.`),
          ),
        fixes: () => removeKey(section, written, { title: `Remove ${quoted(written)}` }),
      },
    );
  },
});

const ETHERNET_KEYS = [
  'vlan-type',
  'vlan-id',
  'vlan-range',
  'carried-by',
  'cidr',
  'gateway-ip',
  'addresses',
  'port',
];

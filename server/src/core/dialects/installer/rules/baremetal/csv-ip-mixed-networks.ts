/** The management processors are on different networks. */

import { formatAddress } from '../../../../net/address.js';
import { subnetOf } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { addTo } from '../../../../text/lists-by-key.js';
import type { Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { managed } from './about-managed-addresses.js';
import { docs } from './csv-ip-mixed-networks.docs.js';

export const csvIpMixedNetworks = defineRule({
  id: 'baremetal/csv-ip-mixed-networks',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv) {
    const groups = new Map<bigint, Machine[]>();
    for (const { machine, address } of managed(csv)) {
      const key = subnetOf(address, LARGEST_PREFIX).network.value;
      addTo(groups, key, machine);
    }
    const [largest, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    const apart = others.flat();
    const first = earliest(apart);
    const usual = largest?.[0]?.ip;
    if (!largest || !usual || !first?.ip) return;
    const own = formatAddress(first.ip.value);
    const more = apart.length - 1;
    const are =
      more === 0 ? `${own} is` : `${own} and ${counted(more, 'other address', 'other addresses')} are`;
    yield finding(
      first.ip.at,
      `${are} on a different network from ${formatAddress(usual.value)}. The seed and the undercloud must reach both.`,
      { related: [related(usual.at, `${counted(largest.length, 'machine')} on this network.`)] },
    );
  },
});

/** Two addresses of different blocks of this size are hardly in one subnet: there are at most a hundred machines. */
const LARGEST_PREFIX = 20;

function earliest(machines: readonly Machine[]): Machine | undefined {
  let first: Machine | undefined;
  for (const machine of machines) if (!first || machine.index < first.index) first = machine;
  return first;
}

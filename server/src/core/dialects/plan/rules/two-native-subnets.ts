/** The untagged networks of a port are one broadcast domain, so they name one subnet and may divide it by `addresses`. */

import { formatCidr, sameCidr } from '../../../net/cidr.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan, variant } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { areNamesakes, called, inRow, isIpmi, pairsOf, vlanTypeOf, wireOf } from './about-networks.js';
import { replaceValue } from './fixes.js';

const SERVICE = '  - { network: service, vlan-type: tagged, vlan-id: 332';
const STORAGE = '  - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }\n';

export const twoNativeSubnets = defineRule<Plan>({
  id: 'plan/two-native-subnets',
  severity: 'warning',
  docs: {
    summary: 'Untagged networks on one port have different subnets.',
    why: 'A port has one untagged VLAN, so these networks are one broadcast domain. With two subnets in it, servers of the one do not reach servers of the other although they hear each other. Give them one subnet and divide it with address ranges, or give one of them a port of its own.',
    source:
      'Technical overview 1.1, table Physical networks, column VLAN type; IEEE 802.1Q: one native VLAN per port',
    ...example(variant(kvmPlan, [SERVICE, STORAGE + SERVICE]), {
      good: STORAGE,
      bad: STORAGE.replace('130.0', '140.0'),
    }),
  },
  check({ file, model, report }) {
    const done = new Set<PlanNetwork>();
    for (const [earlier, later] of pairsOf(model)) {
      const { cidr } = later;
      if (!cidr || !earlier.cidr || done.has(later) || sameCidr(cidr.value, earlier.cidr.value)) continue;
      const port = wireOf(model, later);
      if (port === undefined || port !== wireOf(model, earlier)) continue;
      if (vlanTypeOf(earlier) !== 'untagged' || vlanTypeOf(later) !== 'untagged') continue;
      // That IPMI is on this port at all is the mistake then, and reported as such.
      if (isIpmi(earlier) || isIpmi(later) || areNamesakes(earlier, later)) continue;
      done.add(later);
      const other = formatCidr(earlier.cidr.value);
      report({
        at: cidr.at,
        message: `${called(later)} shares the untagged VLAN of port '${port}' with ${called(earlier)}, so it must have the same subnet, ${other}${inRow(later)}.`,
        related: [{ at: earlier.cidr.at, message: `${called(earlier)} has the subnet ${other}.` }],
        fixes: () => replaceValue(file, cidr, other, `Change the subnet to ${other}`),
      });
    }
  },
});

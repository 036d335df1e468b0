/** A virtual network is carried by a physical network of the other VLAN type. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualNetwork } from '../over.js';
import { called, settledVlanType } from './about-networks.js';
import { docs } from './carried-by-vlan-type.docs.js';

export const carriedByVlanType = defineRule({
  id: 'plan/carried-by-vlan-type',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network, model) {
    const { carriedBy, carrier, fact } = network;
    if (!carriedBy || !carrier) return;
    const upper = settledVlanType(network);
    const lower = settledVlanType(carrier);
    if (!upper || !lower || upper === 'none' || lower === 'none' || upper === lower) return;
    yield finding(
      carriedBy.at,
      `${upper === 'tagged' ? 'Tagged' : 'Untagged'} network ${called(network)} cannot run over ${lower} ${called(carrier)}.`,
      {
        related: [related(carrier.vlanType?.at ?? carrier.section.at, `${called(carrier)} is ${lower}.`)],
        fixes: () => {
          const right = fact?.carriers.find((name) =>
            model.physical.networks.some(
              (other) => other.name?.value === name && settledVlanType(other) === upper,
            ),
          );
          if (right === undefined) return [];
          return changeTo(carriedBy, right, { title: `Change 'carried-by' to '${right}'` });
        },
      },
    );
  },
});

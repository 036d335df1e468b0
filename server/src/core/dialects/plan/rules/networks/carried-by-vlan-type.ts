/** A virtual network is carried by a physical network of the other VLAN type. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualNetwork } from '../over.js';
import { called, rowOf, settledVlanType } from './about-networks.js';
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
      `${called(network)} is ${upper}, and ${called(carrier)}, which is to carry it, is ${lower}${fact ? `: ${rowOf(fact)}` : ''}.`,
      {
        related: [related(carrier.vlanType?.at ?? carrier.section.at, `${called(carrier)} is ${lower}.`)],
        fixes: () => {
          const right = fact?.carriers.find((name) =>
            model.physical.networks.some(
              (other) => other.name?.value === name && settledVlanType(other) === upper,
            ),
          );
          if (right === undefined) return [];
          return changeTo(carriedBy, right, { title: `Let '${right}' carry it` });
        },
      },
    );
  },
});

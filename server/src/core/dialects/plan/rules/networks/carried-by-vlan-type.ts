/** A virtual network is carried by a physical network of the other VLAN type. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { called, rowOf, settledVlanType } from './about-networks.js';
import { docs } from './carried-by-vlan-type.docs.js';

export const carriedByVlanType = defineRule({
  id: 'plan/carried-by-vlan-type',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.virtual.networks) {
      const { carriedBy, carrier, fact } = network;
      if (!carriedBy || !carrier) continue;
      const upper = settledVlanType(network);
      const lower = settledVlanType(carrier);
      if (!upper || !lower || upper === 'none' || lower === 'none' || upper === lower) continue;
      yield finding(
        carriedBy.at,
        `${called(network)} is ${upper}, and ${called(carrier)}, which is to carry it, is ${lower}${fact ? `: ${rowOf(fact)}` : ''}.`,
        {
          related: [
            { at: carrier.vlanType?.at ?? carrier.section.at, message: `${called(carrier)} is ${lower}.` },
          ],
          fixes: () => {
            const right = fact?.carriers.find((name) =>
              model.physical.networks.some(
                (other) => other.name?.value === name && settledVlanType(other) === upper,
              ),
            );
            if (right === undefined) return [];
            return replaceValue(file, carriedBy, right, `Let '${right}' carry it`);
          },
        },
      );
    }
  },
});

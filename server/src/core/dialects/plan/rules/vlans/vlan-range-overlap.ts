/** A range of VLAN ids holds the id of another network on the same port. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { proposeVlanRange } from '../../model/proposals.js';
import { freeVlanRange } from '../addresses/about-free-values.js';
import { areNamesakes, called, trunkOf } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { formatVlanRange } from './about-vlan-ranges.js';
import { docs } from './vlan-range-overlap.docs.js';

export const vlanRangeOverlap = defineRule({
  id: 'plan/vlan-range-overlap',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { vlanRange, fact } = network;
    if (!vlanRange || !fact?.takesVlanRange) return;
    const { first, last } = vlanRange.value;
    const inside = model.networks.filter((other) => {
      const id = other.vlanId?.value;
      return id !== undefined && first <= id && id <= last && mayNotMeet(model, network, other);
    });
    if (inside.length === 0) return;
    const names = inside.map((other) => `${other.vlanId?.value ?? ''} of ${called(other)}`);
    yield finding(
      vlanRange.at,
      `The range ${first}-${last} contains VLAN id ${names.join(' and ')} on the same port. Tenant networks need free ids.`,
      {
        related: inside.map((other) =>
          related(other.vlanId?.at, `${called(other)} uses VLAN id ${other.vlanId?.value}.`),
        ),
        fixes: () => {
          const free = freeVlanRange(model, vlanRange.value, network) ?? proposeVlanRange(model, network);
          if (!free) return [];
          const right = formatVlanRange(free);
          return changeTo(vlanRange, right, { title: `Change the range to ${right}, which is free` });
        },
      },
    );
  },
});

/** True for another network whose frames carry their id on the same wire. */
function mayNotMeet(plan: Plan, network: PlanNetwork, other: PlanNetwork): boolean {
  if (other === network || areNamesakes(other, network) || other.fact?.vlanType === 'untagged') return false;
  const port = trunkOf(plan, network);
  return port !== undefined && port === trunkOf(plan, other);
}

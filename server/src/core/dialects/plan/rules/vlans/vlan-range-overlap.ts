/** A range of VLAN ids holds the id of another network on the same port. */
import { defineRule, legacy, type RuleContext } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { proposeVlanRange } from '../../model/proposals.js';
import { formatVlanRange, freeVlanRange } from '../addresses/free-values.js';
import { replaceValue } from '../fixes.js';
import { areNamesakes, called, trunkOf } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vlan-range-overlap.docs.js';

export const vlanRangeOverlap = defineRule({
  id: 'plan/vlan-range-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) => legacy(plan, checkOverlap), // TODO yield
});

function checkOverlap({ file, model, report }: RuleContext<Plan>): void {
  for (const network of model.networks) {
    const { vlanRange, fact } = network;
    if (!vlanRange || !fact?.takesVlanRange) continue;
    const { first, last } = vlanRange.value;
    const inside = model.networks.filter((other) => {
      if (other === network || areNamesakes(other, network) || !other.vlanId) return false;
      const id = other.vlanId.value;
      return (
        first <= id && id <= last && sharesWire(model, network, other) && other.fact?.vlanType !== 'untagged'
      );
    });
    const [one] = inside;
    if (!one?.vlanId) continue;
    const names = inside.map((other) => `${other.vlanId?.value ?? ''} of ${called(other)}`);
    report({
      at: vlanRange.at,
      message: `The range ${first}-${last} holds VLAN id ${names.join(' and ')} on the same port; tenant networks need ids that nobody uses.`,
      related: inside.flatMap((other) =>
        other.vlanId
          ? [{ at: other.vlanId.at, message: `${called(other)} uses VLAN id ${other.vlanId.value}.` }]
          : [],
      ),
      fixes: () => {
        const free = freeVlanRange(model, vlanRange.value, network) ?? proposeVlanRange(model, network);
        if (!free) return [];
        const text = formatVlanRange(free);
        return replaceValue(file, vlanRange, text, `Change the range to ${text}, which is free`);
      },
    });
  }
}

function sharesWire(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean {
  const port = trunkOf(plan, a);
  return port !== undefined && port === trunkOf(plan, b);
}

/** On one port every network has a VLAN id of its own. */
import { ownVlanAndSubnetSource } from '../../../architecture/networks.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { proposeVlanId } from '../model/proposals.js';
import {
  areNamesakes,
  areOneNetwork,
  called,
  calledBeside,
  pairsOf,
  trunkOf,
  vlanTypeOf,
} from './about-networks.js';
import { replaceValue } from './fixes.js';

export const vlanIdDuplicate = defineRule<Plan>({
  id: 'plan/vlan-id-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two tagged networks on one port have the same VLAN id.',
    why: 'Packets with the same id on the same wire are one network: External and Service would no longer be apart, and each would see the addresses of the other.',
    source: ownVlanAndSubnetSource,
    ...example(kvmPlan, { good: 'vlan-id: 332', bad: 'vlan-id: 331' }),
  },
  check({ file, model, report }) {
    const done = new Set<PlanNetwork>();
    for (const [earlier, later] of pairsOf(model)) {
      const { vlanId } = later;
      if (!vlanId || earlier.vlanId?.value !== vlanId.value || done.has(later)) continue;
      const port = trunkOf(model, later);
      if (port === undefined || port !== trunkOf(model, earlier)) continue;
      if (vlanTypeOf(earlier) !== 'tagged' || vlanTypeOf(later) !== 'tagged') continue;
      if (areNamesakes(earlier, later) || areOneNetwork(earlier, later)) continue;
      done.add(later);
      report({
        at: vlanId.at,
        message: `VLAN id ${vlanId.value} is already used by ${calledBeside(earlier, later)}${port && ` on port '${port}'`}; the networks of a link each have their own.`,
        related: [
          { at: earlier.vlanId.at, message: `${called(earlier)} uses VLAN id ${vlanId.value} here.` },
        ],
        fixes: () => {
          const id = proposeVlanId(model);
          if (id === undefined) return [];
          return replaceValue(file, vlanId, id, `Change the VLAN id to ${id}, the next free one`);
        },
      });
    }
  },
});

/** Two tagged networks on one port have the same VLAN id. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { proposeVlanId } from '../../model/proposals.js';
import {
  areNamesakes,
  areOneNetwork,
  called,
  calledBeside,
  pairsOf,
  trunkOf,
  vlanTypeOf,
} from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vlan-id-duplicate.docs.js';

export const vlanIdDuplicate = defineRule({
  id: 'plan/vlan-id-duplicate',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const done = new Set<PlanNetwork>();
    for (const [earlier, later] of pairsOf(model)) {
      const { vlanId } = later;
      if (!vlanId || earlier.vlanId?.value !== vlanId.value || done.has(later)) continue;
      const port = trunkOf(model, later);
      if (port === undefined || port !== trunkOf(model, earlier)) continue;
      if (vlanTypeOf(earlier) !== 'tagged' || vlanTypeOf(later) !== 'tagged') continue;
      if (areNamesakes(earlier, later) || areOneNetwork(earlier, later)) continue;
      done.add(later);
      yield finding(
        vlanId.at,
        `Duplicate VLAN id ${vlanId.value}, also used by ${calledBeside(earlier, later)}${port && ` on port '${port}'`}.`,
        {
          related: [related(earlier.vlanId.at, `${called(earlier)} uses VLAN id ${vlanId.value} here.`)],
          fixes: () => {
            const id = proposeVlanId(model);
            if (id === undefined) return [];
            return changeTo(vlanId, id, { title: `Change the VLAN id to ${id}, the next free one` });
          },
        },
      );
    }
  },
});

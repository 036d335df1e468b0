/** A node is in a rack for which a network has no subnet. */

import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './node-rack-unknown.docs.js';

export const nodeRackUnknown = defineRule({
  id: 'plan/node-rack-unknown',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ nodes, networks }) {
    for (const { subnets } of networks) {
      const racks = subnets.items.flatMap(({ rack }) => rack?.value ?? []);
      if (subnets.state !== 'written' || !subnets.complete || racks.length < subnets.items.length) continue;
      // One of two subnets for one rack is that of another.
      if (new Set(racks).size < racks.length) continue;
      for (const { rack } of nodes.items) {
        if (!rack || racks.includes(rack.value)) continue;
        const guess = didYouMean(rack.value, racks);
        yield finding(rack.at, `Rack '${rack.value}' has no subnet${guess.ending}`, {
          fixes: () => changeToGuess(rack, guess),
        });
      }
    }
  },
});

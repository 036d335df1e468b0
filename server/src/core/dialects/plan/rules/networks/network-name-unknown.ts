/** A virtual address or the floating IPs name a network that the plan does not have. */
import { networkNames } from '../../../../architecture/networks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './network-name-unknown.docs.js';

export const networkNameUnknown = defineRule({
  id: 'plan/network-name-unknown',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ physical, virtual, networks, highAvailability, floatingIps }) {
    if (physical.state !== 'written' || !physical.complete || !virtual.complete) return;
    const own = networks.flatMap(({ name, ownName }) => [name?.value ?? [], ownName?.value ?? []].flat());
    // Whether the plan must have a network of the tables is asked by others.
    const known = new Set([...own, ...networkNames('physical'), ...networkNames('virtual')]);
    const named = [
      ...(highAvailability?.virtualAddresses.items ?? []).map(({ network }) => network),
      floatingIps?.network,
    ];
    for (const network of named) {
      if (!network || known.has(network.value)) continue;
      const guess = didYouMean(network.value, [...new Set(own)]);
      yield finding(network.at, `Unknown network '${network.value}'${guess.ending}`, {
        fixes: () => changeToGuess(network, guess),
      });
    }
  },
});

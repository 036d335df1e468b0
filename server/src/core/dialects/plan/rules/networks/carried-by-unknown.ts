/** 'carried-by' names a physical network that the plan does not have. */

import { networkFact } from '../../../../architecture/networks.js';
import { changeToGuess, didYouMean, usesAmong } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { eachVirtualNetwork } from '../over.js';
import { docs } from './carried-by-unknown.docs.js';

export const carriedByUnknown = defineRule({
  id: 'plan/carried-by-unknown',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check({ carriedBy, fact }, model) {
    const { file, hypervisor, physical } = model;
    // A list that is absent as a whole is reported as a missing section.
    if (!carriedBy || fact?.vlanType === 'none' || physical.state === 'absent') return;
    const name = carriedBy.value;
    if (hasNetwork(physical, name) !== false) return;
    const planned = physical.networks.flatMap((network) => [
      ...(network.name ? [network.name.value] : []),
      ...(network.ownName ? [network.ownName.value] : []),
    ]);
    const usual = fact?.carriers.find((carrier) => planned.includes(carrier));
    const missing = networkFact('physical', hypervisor?.value, name);
    if (missing) {
      yield finding(
        carriedBy.at,
        `'${name}' is not listed among the physical networks, so it carries nothing.`,
        {
          fixes: () => [
            ...addItem(file, physical, proposeNetwork(model, missing), {
              title: `Add the physical network '${missing.name}'`,
            }),
            ...(usual === undefined ? [] : changeTo(carriedBy, usual)),
          ],
        },
      );
      return;
    }
    const carriers = model.virtual.networks.flatMap((network) => network.carriedBy?.value ?? []);
    const names = planned.map((one) => `'${one}'`).join(', ') || 'none';
    yield finding(carriedBy.at, `Unknown physical network '${name}'. This plan has ${names}.`, {
      fixes: () => {
        const guess = didYouMean(name, planned);
        const others = usual === undefined || usual === guess.word ? [] : changeTo(carriedBy, usual);
        return [...changeToGuess(carriedBy, guess, usesAmong(carriers, guess)), ...others];
      },
    });
  },
});

/** 'carried-by' names a physical network that the plan does not have. */

import { networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { addItem, replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { isPerhapsMisspelt } from './about-networks.js';
import { docs } from './carried-by-unknown.docs.js';

export const carriedByUnknown = defineRule({
  id: 'plan/carried-by-unknown',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const { carriedBy, fact } of model.virtual.networks) {
      if (!carriedBy || fact?.vlanType === 'none') continue;
      const name = carriedBy.value;
      if (hasNetwork(model.physical, name) !== false || isPerhapsMisspelt(model.physical, name)) continue;
      const planned = model.physical.networks.flatMap((network) => network.name?.value ?? []);
      const missing = networkFact('physical', model.hypervisor?.value, name);
      yield finding(
        carriedBy.at,
        missing
          ? `'${name}' is not listed among the physical networks, so it carries nothing.`
          : `There is no physical network '${name}'; the plan has ${planned.map((one) => `'${one}'`).join(', ') || 'none'}.`,
        {
          fixes: () => {
            const fixes: Fix[] = [];
            const similar = missing ? undefined : nearest(name, planned);
            if (similar)
              fixes.push(...replaceValue(file, carriedBy, similar, `Change to '${similar}'`, true));
            if (missing) {
              const title = `Add the physical network '${missing.name}'`;
              fixes.push(...addItem(file, model.physical, proposeNetwork(model, missing), title));
            }
            const usual = fact?.carriers.find((carrier) => planned.includes(carrier));
            if (usual && usual !== similar) {
              fixes.push(...replaceValue(file, carriedBy, usual, `Change to '${usual}'`));
            }
            return fixes;
          },
        },
      );
    }
  },
});

/** A required key is missing from a pool, route or provider of a provider network. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { PARTS } from './about-provider-keys.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { givePartKey } from './about-provider-repairs.js';
import { docs } from './neutron-net-missing-subparam.docs.js';

export const neutronNetMissingSubparam = defineRule({
  id: 'input-model/neutron-net-missing-subparam',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  *check({ item, name }, frame) {
    for (const { key, title, required } of PARTS)
      for (const part of item.items(key).items)
        for (const each of required)
          if (part.state(each) === 'absent')
            yield finding(
              part.nameAt,
              `Missing required key '${each}' in ${title} of '${name?.value ?? 'the network'}'.`,
              {
                related: [related(name?.at, 'The network is defined here.')],
                fixes: () => givePartKey(frame, item, part, each),
              },
            );
  },
});

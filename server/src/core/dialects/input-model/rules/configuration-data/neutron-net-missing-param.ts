/** A required key is missing from a provider network. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { REQUIRED } from './about-provider-keys.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { giveKey } from './about-provider-repairs.js';
import { docs } from './neutron-net-missing-param.docs.js';

export const neutronNetMissingParam = defineRule({
  id: 'input-model/neutron-net-missing-param',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  *check({ item, name }, frame) {
    const network = name ? `provider network '${name.value}'` : 'a provider network';
    for (const key of ['name', ...REQUIRED])
      if (item.state(key) === 'absent')
        yield finding(item.nameAt, `Missing required key '${key}' in ${network}.`, {
          fixes: () => giveKey(frame, item, key),
        });
  },
});

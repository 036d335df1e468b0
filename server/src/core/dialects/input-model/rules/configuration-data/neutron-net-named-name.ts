/** A provider network is called `name`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-net-named-name.docs.js';
import { NAME } from './provider-contents.js';
import { providerNetworks } from './provider-networks.js';

export const neutronNetNamedName = defineRule({
  id: 'input-model/neutron-net-named-name',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { name } of providerNetworks(frame)) {
      if (name?.value === NAME)
        yield finding(name.at, `A provider network cannot be called '${NAME}'; give it another name.`);
    }
  },
});

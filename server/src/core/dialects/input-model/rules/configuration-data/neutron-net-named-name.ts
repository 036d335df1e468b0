/** A provider network is named `name`. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './neutron-net-named-name.docs.js';

/** To the processor the word means the key. */
const TAKEN = 'name';

export const neutronNetNamedName = defineRule({
  id: 'input-model/neutron-net-named-name',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  *check({ name }) {
    if (name?.value === TAKEN) yield finding(name.at, `A provider network cannot be named '${TAKEN}'.`);
  },
});

/** A provider network lacks a key that it needs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-net-missing-param.docs.js';
import { REQUIRED } from './provider-contents.js';
import { providerNetworks } from './provider-networks.js';

export const neutronNetMissingParam = defineRule({
  id: 'input-model/neutron-net-missing-param',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, name } of providerNetworks(frame)) {
      const missing = (name ? REQUIRED : (['name', ...REQUIRED] as const)).filter(
        (key) => item.state(key) === 'absent',
      );
      for (const key of missing)
        yield finding(item.nameAt, `The provider network${name ? ` '${name.value}'` : ''} needs '${key}'.`);
    }
  },
});

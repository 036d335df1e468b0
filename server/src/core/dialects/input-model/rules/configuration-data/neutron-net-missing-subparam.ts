/** A pool, route or provider of a provider network lacks a key that it needs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-net-missing-subparam.docs.js';
import { PARTS } from './provider-contents.js';
import { providerNetworks } from './provider-networks.js';

export const neutronNetMissingSubparam = defineRule({
  id: 'input-model/neutron-net-missing-subparam',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, name } of providerNetworks(frame)) {
      for (const { key, title, required } of PARTS) {
        for (const part of item.items(key).items) {
          for (const each of required) {
            if (part.state(each) !== 'absent') continue;
            yield finding(part.nameAt, `${title} of '${name?.value ?? 'the network'}' needs '${each}'.`, {
              related: name ? [{ at: name.at, message: 'This is the network.' }] : [],
            });
          }
        }
      }
    }
  },
});

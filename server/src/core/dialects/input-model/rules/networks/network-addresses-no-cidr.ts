/** A network has addresses but no `cidr`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { giveCidr } from './about-subnets.js';
import { docs } from './network-addresses-no-cidr.docs.js';

export const networkAddressesNoCidr = defineRule({
  id: 'input-model/network-addresses-no-cidr',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title } = network;
      if (!item.entry('addresses') || item.state('cidr') !== 'absent') continue;
      yield finding(item.keyAt('addresses'), `${title} has 'addresses' but no 'cidr'.`, {
        fixes: () => giveCidr(frame, network),
      });
    }
  },
});

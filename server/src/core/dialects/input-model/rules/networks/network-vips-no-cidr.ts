/** A network has virtual addresses but no `cidr`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { giveCidr } from './about-subnets.js';
import { docs } from './network-vips-no-cidr.docs.js';

export const networkVipsNoCidr = defineRule({
  id: 'input-model/network-vips-no-cidr',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title } = network;
      if (!item.entry('vips') || item.state('cidr') !== 'absent') continue;
      yield finding(item.keyAt('vips'), `${title} has 'vips' but no 'cidr'.`, {
        fixes: () => giveCidr(frame, network),
      });
    }
  },
});

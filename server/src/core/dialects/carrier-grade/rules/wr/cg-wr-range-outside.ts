/** A range is not inside the subnet of its network. */
import { defineRule } from '../../../../rules/rule.js';
import { outsideSubnet } from '../about-subnets.js';
import { eachWrNetwork } from '../over.js';
import { moveEnd } from './about-range-repairs.js';
import { sharedNetwork } from './about-wr.js';
import { docs } from './cg-wr-range-outside.docs.js';

export const cgWrRangeOutside = defineRule({
  id: 'carrier-grade/cg-wr-range-outside',
  severity: 'error',
  docs,
  over: eachWrNetwork,
  *check(network, file, model) {
    const { first, last, name } = network;
    const cidr = sharedNetwork(network, file, model)?.cidr;
    for (const end of [first, last])
      yield* outsideSubnet(end, cidr, name?.value ?? '', (own, subnet) =>
        moveEnd(model, network, own, subnet),
      );
  },
});

/** The IPMI network has no gateway, so the management network has no route to it. */

import { formatAddress } from '../../../../net/address.js';
import { hostRange } from '../../../../net/cidr.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksNamed } from '../../model/plan-model.js';
import { takenAddresses } from '../addresses/about-free-values.js';
import { thePlan } from '../over.js';
import { placeOf } from './about-networks.js';
import { docs } from './ipmi-unrouted.docs.js';

export const ipmiUnrouted = defineRule({
  id: 'plan/ipmi-unrouted',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const [ipmi, ...more] = networksNamed(model.physical, 'ipmi');
    if (!ipmi?.cidr || more.length > 0 || ipmi.section.state('gateway-ip') !== 'absent') return;
    const { cidr } = ipmi;
    yield finding(
      placeOf(ipmi),
      `'ipmi' has no 'gateway-ip', so the management network has no route to it.`,
      {
        fixes: () => {
          const gateway = nearestHost(cidr.value, hostRange(cidr.value).last, takenAddresses(model));
          if (!gateway) return [];
          const text = formatAddress(gateway);
          return addKey(ipmi.section, 'gateway-ip', text, {
            title: `Add 'gateway-ip: ${text}'`,
            after: 'cidr',
          });
        },
      },
    );
  },
});

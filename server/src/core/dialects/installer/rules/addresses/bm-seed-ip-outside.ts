/** The seed VM has no address that a host of the management network can have. */

import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { moveHost, SEED_IP, theSubnet, writtenSubnet } from './about-management.js';
import { docs } from './bm-seed-ip-outside.docs.js';

export const bmSeedIpOutside = defineRule({
  id: 'installer/bm-seed-ip-outside',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const cidr = writtenSubnet(environment);
    const value = environment.address(SEED_IP);
    if (!cidr || !value || rangeContains(hostRange(cidr.value), value.value)) return;
    const inside = cidrContains(cidr.value, value.value);
    const first = value.value.value === cidr.value.network.value;
    const what = inside ? `the ${first ? 'network' : 'broadcast'} address of` : 'outside';
    yield finding(
      value.at,
      `The seed VM's address ${formatAddress(value.value)} is ${what} the management network ${formatCidr(cidr.value)}.`,
      { related: [theSubnet(cidr)], fixes: () => moveHost(environment, value, cidr.value) },
    );
  },
});

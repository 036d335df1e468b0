/** The floating IPs of an ESX cloud leave no address of the management network free. */

import { freeRanges, rangesOverlap } from '../../../../net/address-range.js';
import { cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { hostsOf, poolsOf } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { floatingPool } from './about-floating-pool.js';
import { docs } from './floating-esx-no-ovsvapp-block.docs.js';

export const floatingEsxNoOvsvappBlock = defineRule({
  id: 'installer/floating-esx-no-ovsvapp-block',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const pool = floatingPool(environment);
    const management = environment.cidr('baremetal.network_cidr');
    if (!pool || !management || environment.cloudType?.value !== 'ESX') return;
    if (!rangesOverlap(pool.range, cidrRange(management.value))) return;
    const hosts = hostsOf(environment).map(({ address: { value } }) => ({ first: value, last: value }));
    const used = [...poolsOf(environment).map(({ range }) => range), ...hosts];
    if (freeRanges(hostRange(management.value), used).length > 0) return;
    const subnet = formatCidr(management.value);
    yield finding(
      pool.last.at,
      `No address of ${subnet} is left for the OVSvApp VMs, one per ESX host. End the floating IP pool earlier.`,
      { related: [related(management.at, `The management network is ${subnet}.`)] },
    );
  },
});

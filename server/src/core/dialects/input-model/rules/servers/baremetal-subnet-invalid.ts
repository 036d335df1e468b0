/** The installation network is not a valid subnet. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { allServers } from '../over.js';
import { maskFor, repairMask, repairSubnet } from './about-installation.js';
import { docs } from './baremetal-subnet-invalid.docs.js';

export const baremetalSubnetInvalid = defineRule({
  id: 'input-model/baremetal-subnet-invalid',
  severity: 'error',
  docs,
  over: allServers([]),
  *check(fleet, frame) {
    for (const item of fleet.baremetal) {
      const subnet = item.text('subnet');
      const mask = item.text('netmask');
      const address = subnet && readAddress(subnet.value);
      if (subnet && !address)
        yield finding(subnet.at, `'${subnet.value}' is not a valid subnet address.`, {
          fixes: () => repairSubnet(frame, subnet),
        });
      if (subnet && mask && address?.family === 6 && mask.value.includes('.'))
        yield finding(subnet.at, `Subnet '${subnet.value}' is IPv6, but its mask '${mask.value}' is IPv4.`);
      if (mask && prefixOf(mask.value) === undefined)
        yield finding(mask.at, `'${mask.value}' is not a valid subnet mask.`, {
          fixes: () => repairMask(frame, mask, subnet?.value),
        });
      if (subnet && !mask && item.state('netmask') === 'absent')
        yield finding(subnet.at, "Missing required key 'netmask' of the installation subnet.", {
          fixes: () => addKey(item, 'netmask', maskFor(frame, subnet.value), { after: 'subnet' }),
        });
    }
  },
});

/** The length of a mask that is written as an address or as a number. */
function prefixOf(mask: string): number | undefined {
  if (/^\d{1,2}$/.test(mask)) return Number(mask) <= 32 ? Number(mask) : undefined;
  const address = readAddress(mask);
  if (address?.family !== 4) return undefined;
  const bits = address.value.toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.indexOf('0') : undefined;
}

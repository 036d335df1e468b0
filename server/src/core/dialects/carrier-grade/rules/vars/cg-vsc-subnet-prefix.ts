import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf, wholeOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { networkNamed } from './about-vars.js';
import { docs } from './cg-vsc-subnet-prefix.docs.js';

export const cgVscSubnetPrefix = defineRule({
  id: 'carrier-grade/cg-vsc-subnet-prefix',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map, used }, model) {
    const cidr = used ? networkNamed(model, 'datacenter')?.cidr : undefined;
    if (!cidr) return;
    const { prefix } = cidr.value;
    const mask = maskOf(prefix);
    const related = [{ at: cidr.at, message: 'The subnet stands here.' }];
    const length = file.reader.value(map, 'vsc_dcm_ip_subnet', wholeOf);
    if (length && length.value !== prefix)
      yield finding(length.at, `The data center network has the prefix ${prefix}, not ${length.value}.`, {
        related,
        fixes: () => [changeTo(file, length, String(prefix), true)],
      });
    const netmask = file.reader.value(map, 'vsd_netmask', textOf);
    if (netmask && parseAddress(netmask.value) && netmask.value !== mask)
      yield finding(netmask.at, `The data center network has the netmask ${mask}, not ${netmask.value}.`, {
        related,
        fixes: () => [changeTo(file, netmask, mask, true)],
      });
  },
});

/** `255.255.255.0` for 24. */
function maskOf(prefix: number): string {
  const value = prefix === 0 ? 0n : (0xffffffffn << BigInt(32 - prefix)) & 0xffffffffn;
  return formatAddress({ family: 4, value });
}

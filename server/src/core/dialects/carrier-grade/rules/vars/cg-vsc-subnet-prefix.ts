/** A prefix or netmask is not that of the data center network. */
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf, wholeOf } from '../../model/read-values.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-vsc-subnet-prefix.docs.js';

export const cgVscSubnetPrefix = defineRule({
  id: 'carrier-grade/cg-vsc-subnet-prefix',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties, used }, model) {
    const cidr = used ? networkNamed(model, 'datacenter')?.cidr : undefined;
    if (!cidr) return;
    const { prefix } = cidr.value;
    const mask = maskOf(prefix);
    const subnet = [related(cidr.at, 'The subnet is set here.')];
    const length = file.reader.value(properties, 'vsc_dcm_ip_subnet', wholeOf);
    if (length && length.value !== prefix)
      yield finding(
        length.at,
        `'vsc_dcm_ip_subnet' must be ${prefix}, the prefix of the data center network, not ${length.value}.`,
        {
          related: subnet,
          fixes: () => changeTo(length, String(prefix)),
        },
      );
    const netmask = file.reader.value(properties, 'vsd_netmask', textOf);
    if (netmask && parseAddress(netmask.value) && netmask.value !== mask)
      yield finding(
        netmask.at,
        `'vsd_netmask' must be ${mask}, the netmask of the data center network, not ${netmask.value}.`,
        {
          related: subnet,
          fixes: () => changeTo(netmask, mask),
        },
      );
  },
});

/** `255.255.255.0` for 24. */
function maskOf(prefix: number): string {
  const value = (0xffffffffn << BigInt(32 - prefix)) & 0xffffffffn;
  return formatAddress({ family: 4, value });
}

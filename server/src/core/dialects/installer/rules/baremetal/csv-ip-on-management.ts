/** The address of a management processor lies in the management network of the cloud. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { writtenManagement } from '../../model/derived.js';
import { eachMachineList } from '../over.js';
import { managed } from './about-managed-addresses.js';
import { docs } from './csv-ip-on-management.docs.js';

export const csvIpOnManagement = defineRule({
  id: 'baremetal/csv-ip-on-management',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const subnet = installer.environment && writtenManagement(installer.environment);
    if (!subnet) return;
    // Where every address lies in it, the network is the mistake, and a rule of the other file says so.
    const written = managed(csv);
    const inside = written.filter(({ address }) => cidrContains(subnet.cidr, address));
    const isReported = inside.length === written.length && written.length > 1;
    if (isReported && installer.machines === csv) return;
    for (const { machine, address } of inside) {
      if (machine.ip)
        yield finding(
          machine.ip.at,
          `${formatAddress(address)} is in the management network ${formatCidr(subnet.cidr)}. Management processors are on a separate network.`,
          { related: [related(subnet.written?.at, 'The subnet is set here.')] },
        );
    }
  },
});

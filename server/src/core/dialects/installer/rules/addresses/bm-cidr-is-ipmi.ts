/** The management subnet is the one of the management controllers (iLO, IPMI). */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { controlledMachines, managementSubnet } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { CIDR } from './about-management.js';
import { docs } from './bm-cidr-is-ipmi.docs.js';

export const bmCidrIsIpmi = defineRule({
  id: 'installer/bm-cidr-is-ipmi',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const subnet = managementSubnet(environment);
    const csv = environment === installer.environment ? installer.machines : undefined;
    if (!subnet || !csv) return;
    const machines = controlledMachines(csv);
    // Where only some of the machines are in the subnet, they are what is wrong, and are reported in their file.
    const all = machines.every(({ ip }) => ip && cidrContains(subnet.cidr, ip.value));
    const [first] = machines;
    if (!all || !first?.ip || machines.length < 2) return;
    const which = subnet.written ? '' : ', the default,';
    yield finding(
      subnet.written?.at ?? environment.missingAt(CIDR),
      `${formatCidr(subnet.cidr)}${which} is the subnet of the management controllers. The management network needs another one.`,
      {
        related: [
          related(
            first.ip.at,
            `The management controller of the first machine is ${formatAddress(first.ip.value)}.`,
          ),
        ],
      },
    );
  },
});

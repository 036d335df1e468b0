/** Addresses of the management network are given, but not its subnet. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { managementSubnet } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { CIDR, managementAddresses, subnetAround } from './about-management.js';
import { docs } from './bm-cidr-missing.docs.js';

export const bmCidrMissing = defineRule({
  id: 'installer/bm-cidr-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.state(CIDR) !== 'absent') return;
    const subnet = managementSubnet(environment);
    const written = managementAddresses(environment);
    const outside = written.find(({ value }) => subnet && !cidrContains(subnet.cidr, value));
    if (!subnet || !outside) return;
    const { value, at } = outside;
    yield finding(
      environment.missingAt(CIDR),
      `'network_cidr' is missing, and ${formatAddress(value)} is outside its default ${formatCidr(subnet.cidr)}.`,
      {
        related: [related(at, 'This address is outside.')],
        fixes: () => {
          const cidr = subnetAround(written.map((each) => each.value));
          const section = environment.section('baremetal');
          if (!cidr || !section) return [];
          const text = formatCidr(cidr);
          return addKey(section, 'network_cidr', text, { title: `Add 'network_cidr' with '${text}'` });
        },
      },
    );
  },
});

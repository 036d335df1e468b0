/** The gateway of the external network is not the lowest host of its subnet. */

import { formatAddress, sameAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalSubnet, GATEWAY } from './about-external-network.js';
import { usesVcenter } from './about-reading.js';
import { docs } from './vcenter-external-gateway-lowest.docs.js';

export const vcenterExternalGatewayLowest = defineRule({
  id: 'installer/vcenter-external-gateway-lowest',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const gateway = usesVcenter(environment) ? environment.address(GATEWAY) : undefined;
    const subnet = externalSubnet(environment);
    if (!gateway || !subnet || !cidrContains(subnet.value, gateway.value)) return;
    const expected = hostRange(subnet.value).first;
    if (sameAddress(expected, gateway.value)) return;
    yield finding(
      gateway.at,
      `'${formatAddress(gateway.value)}' is not the lowest host of ${formatCidr(subnet.value)}, where 'ext-net' expects its gateway.`,
      {
        related: [related(subnet.at, 'The subnet of the floating IPs is set here.')],
        fixes: () => changeTo(gateway, formatAddress(expected)),
      },
    );
  },
});

/** A gateway of the external network lies outside the subnet of the floating IPs. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { externalSubnet, GATEWAY } from './about-external-network.js';
import { usesVcenter } from './about-reading.js';
import { docs } from './external-gateway.docs.js';

const rows = [
  { id: 'installer/default-route-outside', path: 'neutron.public_interface_default_route' },
  { id: 'installer/vcenter-external-gateway', path: GATEWAY },
] as const;

export const externalGateway: readonly Rule<Installer>[] = rows.map(({ id, path }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachEnvironment,
    *check(environment) {
      if (path === GATEWAY && !usesVcenter(environment)) return;
      const gateway = environment.address(path);
      const subnet = externalSubnet(environment);
      if (!gateway || !subnet || cidrContains(subnet.value, gateway.value)) return;
      yield finding(
        gateway.at,
        `'${formatAddress(gateway.value)}' is outside ${formatCidr(subnet.value)}, the subnet of the floating IPs.`,
        {
          related: [related(subnet.at, 'The subnet of the floating IPs is set here.')],
          fixes: () => changeTo(gateway, formatAddress(hostRange(subnet.value).first)),
        },
      );
    },
  }),
);

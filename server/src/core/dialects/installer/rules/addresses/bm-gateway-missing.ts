/** The management network has no gateway, so the seed VM becomes its gateway. */

import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isVirtual } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { GATEWAY, likelyGateways, routerOn, subnetOrDefault } from './about-management.js';
import { docs } from './bm-gateway-missing.docs.js';

export const bmGatewayMissing = defineRule({
  id: 'installer/bm-gateway-missing',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const section = environment.section('baremetal');
    // Without the section it is a network that the installer makes for itself, with everything by default.
    if (!section || environment.state(GATEWAY) !== 'absent' || isVirtual(installer.machines)) return;
    yield finding(
      environment.missingAt(GATEWAY),
      "'network_gateway' is missing, so the seed VM becomes the gateway of the management network.",
      {
        fixes: () => {
          const subnet = subnetOrDefault(environment);
          const router = subnet && routerOn(environment, subnet.cidr);
          const found = router ? [router] : subnet?.written ? likelyGateways(environment, subnet.cidr) : [];
          return found.flatMap((address) => {
            const text = formatAddress(address);
            return addKey(section, 'network_gateway', text, {
              title: `Add 'network_gateway' with '${text}'`,
            });
          });
        },
      },
    );
  },
});

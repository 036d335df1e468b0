/** The management or data center network has no gateway. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { gatewaysFor } from '../about-free-addresses.js';
import { headOf } from '../about-sections.js';
import { eachDefinedNetwork } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-gateway-missing.docs.js';

export const cgGatewayMissing = defineRule({
  id: 'carrier-grade/cg-gateway-missing',
  severity: 'warning',
  docs,
  over: eachDefinedNetwork,
  *check(network, _file, model) {
    const { address, name, section } = network;
    const fact = name && carrierGradeNetwork(name.value);
    if (fact?.needsGateway && address?.state('gateway') === 'absent')
      yield finding(headOf(section, name), `${called(network)} needs a 'gateway'.`, {
        fixes: () =>
          gatewaysFor(model, network).flatMap((to) => addKey(address, 'gateway', formatAddress(to))),
      });
  },
});

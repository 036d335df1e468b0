/** A gateway of the overlay is not that of the data center network. */
import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { overlayGateways } from './about-overlay.js';
import { docs } from './cg-vsc-gateway.docs.js';

export const cgVscGateway = defineRule({
  id: 'carrier-grade/cg-vsc-gateway',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties, used }, model) {
    const gateway = used ? networkNamed(model, 'datacenter')?.gateway : undefined;
    if (!gateway) return;
    for (const key of overlayGateways) {
      const written = file.reader.value(properties, key, addressOf);
      if (!written || written.value.value === gateway.value.value) continue;
      const right = formatAddress(gateway.value);
      yield finding(written.at, `'${key}' should be ${right}, the gateway of 'datacenter'.`, {
        related: [related(gateway.at, 'The gateway is set here.')],
        fixes: () => changeTo(written, right),
      });
    }
  },
});

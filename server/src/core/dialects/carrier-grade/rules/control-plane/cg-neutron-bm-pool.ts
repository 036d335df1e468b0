/** The pool of the provisioning network is outside its subnet, is reversed, or contains the gateway. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { nearestHost, sameHostIn } from '../../../../net/free-hosts.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf, cidrOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { cutRange, swapRange } from './about-pools.js';
import { docs } from './cg-neutron-bm-pool.docs.js';

export const cgNeutronBmPool = defineRule({
  id: 'carrier-grade/cg-neutron-bm-pool',
  severity: 'error',
  docs,
  over: eachVarsFile('neutron-bm'),
  *check({ file, properties }) {
    const network = file.reader.sectionAt(properties, 'prov_network');
    const cidr = file.reader.value(network, 'cidr', cidrOf);
    const first = file.reader.value(network, 'ip_start_address', addressOf);
    const last = file.reader.value(network, 'ip_end_address', addressOf);
    const gateway = file.reader.value(network, 'ip_gateway', addressOf);
    const taken = gateway ? [{ first: gateway.value, last: gateway.value }] : [];
    const outside = [first, last].find((end) => end && cidr && !cidrContains(cidr.value, end.value));
    if (outside && cidr)
      yield finding(
        outside.at,
        `${formatAddress(outside.value)} is outside ${formatCidr(cidr.value)}, the provisioning subnet.`,
        {
          related: [related(cidr.at, 'The subnet is set here.')],
          fixes: () => {
            const to =
              sameHostIn(cidr.value, outside.value, taken) ?? nearestHost(cidr.value, outside.value, taken);
            return to ? changeTo(outside, formatAddress(to)) : [];
          },
        },
      );
    // An end outside the subnet is the mistake then, and not what follows from it.
    if (!first || !last || outside) return;
    if (first.value.value > last.value.value)
      yield finding(
        first.at,
        `Pool is reversed: ${formatAddress(first.value)} is after ${formatAddress(last.value)}.`,
        {
          fixes: () => swapRange(first, last, gateway),
        },
      );
    else if (gateway && gateway.value.value >= first.value.value && gateway.value.value <= last.value.value)
      yield finding(gateway.at, `The gateway ${formatAddress(gateway.value)} is in the pool.`, {
        related: [related(first.at, 'The pool begins here.')],
        fixes: () => cutRange(first, last, gateway.value),
      });
  },
});

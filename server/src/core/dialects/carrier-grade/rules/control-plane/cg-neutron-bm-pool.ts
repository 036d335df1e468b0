/** The pool of the provisioning network is outside its subnet, reversed, or holds the gateway. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf, cidrOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
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
    const outside = [first, last].find((end) => end && cidr && !cidrContains(cidr.value, end.value));
    if (outside && cidr)
      yield finding(outside.at, `${formatAddress(outside.value)} lies outside ${formatCidr(cidr.value)}.`, {
        related: [related(cidr.at, 'The subnet stands here.')],
      });
    if (!first || !last) return;
    if (first.value.value > last.value.value) yield finding(first.at, 'The pool ends before it begins.');
    else if (gateway && gateway.value.value >= first.value.value && gateway.value.value <= last.value.value)
      yield finding(gateway.at, `The gateway ${formatAddress(gateway.value)} lies in the pool.`, {
        related: [related(first.at, 'The pool begins here.')],
      });
  },
});

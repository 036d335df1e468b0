/** The address of a server management processor is used twice, or is in a network of the cloud. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachProvision } from '../over.js';
import { docs } from './cg-node-pm-ip.docs.js';

export const cgNodePmIp = defineRule({
  id: 'carrier-grade/cg-node-pm-ip',
  severity: 'error',
  docs,
  over: eachProvision,
  *check(file, { environment, provision }) {
    const addresses = file.servers.items.flatMap(({ powerAddress }) => powerAddress ?? []);
    for (const { key, first, again } of repeated(addresses, ({ value }) => formatAddress(value)))
      yield finding(again.at, `Duplicate management address '${key}'.`, {
        related: [related(first.at, 'First used here.')],
      });
    if (file !== provision) return;
    for (const { at, value } of addresses) {
      const inside = environment?.defined.find(({ cidr }) => cidr && cidrContains(cidr.value, value));
      if (!inside?.cidr) continue;
      yield finding(
        at,
        `${formatAddress(value)} is in ${formatCidr(inside.cidr.value)}, the subnet of '${inside.name?.value ?? 'a network of the cloud'}'. Server management is a separate network.`,
        { related: [related(inside.cidr.at, 'The subnet is set here.')] },
      );
    }
  },
});

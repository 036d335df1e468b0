/** The controllers of the overlay have no route to the DNS or the management network. */
import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { cidrOf } from '../../model/read-values.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-vsc-route.docs.js';

export const cgVscRoute = defineRule({
  id: 'carrier-grade/cg-vsc-route',
  severity: 'warning',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties, used }, model) {
    const management = used ? networkNamed(model, 'management')?.cidr : undefined;
    const routes = file.reader.values(properties, 'vsc_route_mgmt_cidr', cidrOf);
    if (!management || !routes.entry || !routes.complete || routes.items.length === 0) return;
    if (routes.items.some((route) => sameCidr(route.value, management.value))) return;
    yield finding(
      { file: file.file, node: routes.entry.key },
      `'vsc_route_mgmt_cidr' does not contain ${formatCidr(management.value)}, the management network.`,
      {
        related: [related(management.at, 'The management network is set here.')],
        fixes: () => addItem(file.file, routes, formatCidr(management.value)),
      },
    );
  },
});

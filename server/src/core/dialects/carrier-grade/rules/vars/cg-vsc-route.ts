import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cidrOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { networkNamed } from './about-vars.js';
import { docs } from './cg-vsc-route.docs.js';

export const cgVscRoute = defineRule({
  id: 'carrier-grade/cg-vsc-route',
  severity: 'warning',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map, used }, model) {
    const management = used ? networkNamed(model, 'management')?.cidr : undefined;
    const routes = file.reader.values(map, 'vsc_route_mgmt_cidr', cidrOf);
    if (!management || !routes.entry || !routes.complete || routes.items.length === 0) return;
    if (routes.items.some((route) => sameCidr(route.value, management.value))) return;
    yield finding(
      { file: file.file, node: routes.entry.key },
      `'vsc_route_mgmt_cidr' lacks ${formatCidr(management.value)}, the management network.`,
      { related: [{ at: management.at, message: 'The management network stands here.' }] },
    );
  },
});

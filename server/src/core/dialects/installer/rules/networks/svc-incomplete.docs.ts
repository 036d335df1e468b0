/** The page of `installer/svc-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The section `svc` lacks some of its keys.',
  why: 'The installer makes the Service network of all keys together: VLAN, subnet, pool, route, mapping and router. With a part of them it stops, or makes a network that leads nowhere.',
  source: 'JSON page 1.1, section svc; mapping table of JSON keys',
  ...kvmExample({ 'svc.interface_default_route': undefined }),
};

/** The page of `installer/svc-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Keys are missing from the section `svc`.',
  why: 'The installer needs all keys to create the Service network: VLAN, subnet, pool, route, mapping and router. If some are missing, it stops or creates an unusable network.',
  source: 'JSON page 1.1, section svc; mapping table of JSON keys',
  ...kvmExample({ 'svc.interface_default_route': undefined }),
};

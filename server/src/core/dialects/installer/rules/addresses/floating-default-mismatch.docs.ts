/** The page of `installer/floating-default-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The management network has its own subnet, but the section `floating_ip` is missing.',
  why: 'Floating IPs then come from the default pool, 192.0.2.45 to 192.0.2.254, which is not routed in this network. VMs cannot be reached from outside.',
  source: 'Page of environment variables; mapping table of JSON keys',
  ...kvmExample({ floating_ip: undefined }),
};

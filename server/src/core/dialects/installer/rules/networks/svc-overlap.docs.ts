/** The page of `installer/svc-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of the Service network overlaps another subnet of the cloud.',
  why: 'An address in both subnets is sent to only one of the two networks, so the machines on the other one cannot be reached. Defaults count: without `fixed_range_cidr` tenants have all of 10.0.0.0/8.',
  source: 'JSON page 1.1, section svc: a separate subnet',
  ...kvmExample({
    'svc.allocate_cidr': '192.168.131.0/24',
    'svc.interface_default_route': '192.168.131.1',
    'svc.allocate_start': '192.168.131.246',
    'svc.allocate_end': '192.168.131.250',
  }),
};

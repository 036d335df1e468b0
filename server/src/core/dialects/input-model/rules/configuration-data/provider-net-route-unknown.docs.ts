/** The page of `input-model/provider-net-route-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { route } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'A route of a provider network leads to a subnet that is not in the model.',
  why: 'Routes lead to networks of the cloud unless they have `external: true`. The subnet is compared as it is written.',
  source: SOURCE,
  bad: route('  - destination: 192.168.99.0/24\n    nexthop: 172.30.1.1'),
  good: route('  - destination: 192.168.10.0/24\n    nexthop: 172.30.1.1'),
};

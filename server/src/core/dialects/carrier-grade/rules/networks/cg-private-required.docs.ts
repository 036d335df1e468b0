/** The page of `carrier-grade/cg-private-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network inside the cloud has public addresses.',
  why: 'Management, block storage and the tenant underlay are used only inside; their subnets are private, or in the shared space of providers, 100.64.0.0/10.',
  source: 'Technical overviews of Carrier Grade, table of networks; RFC 1918; RFC 6598',
  ...cloudExample({
    [`${NETWORKS}.2.network-address`]: { cidr: '9.40.73.0/24', 'start-address': '9.40.73.120' },
  }),
};

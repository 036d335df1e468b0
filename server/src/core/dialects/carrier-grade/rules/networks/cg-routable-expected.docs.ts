/** The page of `carrier-grade/cg-routable-expected`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network that others must reach has private addresses.',
  why: 'Users reach api, and other data centers reach datacenter, by their addresses. Private ones work only inside one company network or with address translation.',
  source: 'Technical overviews of Carrier Grade, table of networks',
  byHand: 'the network administrator knows whether the subnet is routed.',
  ...cloudExample({
    [`${NETWORKS}.1.network-address`]: { cidr: '10.40.4.0/24', 'start-address': '10.40.4.120' },
  }),
};

/** The page of `input-model/network-ip-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A gateway, start or end of a network is not a valid IP address.',
  why: 'The addresses of the network cannot be computed. Only the `cidr` has a prefix length.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.256'),
  good: networkExample(USUAL),
};

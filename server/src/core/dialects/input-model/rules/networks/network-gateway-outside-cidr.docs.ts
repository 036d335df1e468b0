/** The page of `input-model/network-gateway-outside-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The gateway of a network is outside the hosts of its subnet.',
  why: 'Servers reach a gateway directly, so they cannot reach one outside their subnet. The first and the last address are not hosts.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.2.1'),
  good: networkExample(USUAL),
};

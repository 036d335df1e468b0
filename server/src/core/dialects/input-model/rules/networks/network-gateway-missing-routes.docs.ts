/** The page of `input-model/network-gateway-missing-routes`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { externalGroup, networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network of a group with routes has no gateway.',
  why: 'Traffic to the networks in the list `routes` goes through the gateway.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24', externalGroup('routes:\n  - MANAGEMENT')),
  good: networkExample(USUAL, externalGroup('routes:\n  - MANAGEMENT')),
};

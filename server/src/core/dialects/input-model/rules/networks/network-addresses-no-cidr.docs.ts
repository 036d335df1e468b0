/** The page of `input-model/network-addresses-no-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE } from './networks-examples.js';
import { GOOD } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A network has addresses but no `cidr`.',
  why: 'Addresses are configured with the prefix length of their subnet.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\naddresses:\n  - 10.0.1.10'),
  good: GOOD,
};

/** The page of `input-model/network-vlanid-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A tagged network has no VLAN id.',
  why: 'Networks are tagged unless `tagged-vlan` is false, and a tag needs an id.',
  source: SOURCE,
  bad: networkExample('cidr: 10.0.1.0/24'),
  good: networkExample('tagged-vlan: false\ncidr: 10.0.1.0/24'),
};

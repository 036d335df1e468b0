/** The page of `input-model/network-cidr-too-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a network has fewer than four addresses.',
  why: 'Without its first and last address, nothing is left for a gateway and servers. An address without a prefix is a subnet of one address.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\ncidr: 10.0.1.0'),
  good: networkExample('vlanid: 101\ncidr: 10.0.1.0/24'),
};

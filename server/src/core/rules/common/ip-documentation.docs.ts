/** The page of `common/ip-documentation`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The address is in a block that is reserved for documentation.',
  why: '192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 are used in examples. They work inside a closed network, but they often mean that an example was copied.',
  source: 'RFC 5737',
  byHand: 'the network administrator of the site knows its addresses.',
  bad: network('cidr: 192.0.2.0/24'),
  good: network('cidr: 192.168.11.0/24'),
};

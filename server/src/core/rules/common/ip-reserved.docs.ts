/** The page of `common/ip-reserved`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The address is in a block that no host can use.',
  why: 'Addresses in 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 and 240.0.0.0/4 are not routed between hosts.',
  source: 'RFC 6890',
  byHand: 'the network administrator of the site knows its addresses.',
  bad: network('cidr: 127.0.0.0/24'),
  good: network('cidr: 192.168.11.0/24'),
};

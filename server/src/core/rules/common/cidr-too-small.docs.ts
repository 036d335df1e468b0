/** The page of `common/cidr-too-small`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet has no room for a network of hosts.',
  why: 'A /31 has two addresses and a /32 one: no gateway, no pool and no broadcast address fit in.',
  source: 'RFC 4632',
  byHand: 'the network plan of the site says how large the subnet is.',
  bad: network('cidr: 192.168.11.0/31'),
  good: network('cidr: 192.168.11.0/24'),
};

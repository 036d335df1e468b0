/** The page of `common/cidr-host-bits`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a subnet has host bits set.',
  why: 'Before the slash is the first address of the subnet. Some tools reject anything else; others quietly use the subnet of the address.',
  source: 'RFC 4632, section 3.1',
  bad: network('cidr: 192.168.11.5/24'),
  good: network('cidr: 192.168.11.0/24'),
};

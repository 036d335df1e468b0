/** The page of `common/cidr-invalid`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The text is not a valid subnet in CIDR notation.',
  why: 'A subnet is written as its first address, a slash, and the number of bits of its prefix: 192.168.11.0/24.',
  source: 'RFC 4632',
  bad: network('cidr: 192.168.11.0'),
  good: network('cidr: 192.168.11.0/24'),
};

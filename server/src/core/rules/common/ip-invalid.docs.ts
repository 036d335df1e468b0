/** The page of `common/ip-invalid`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'The text is not a valid IP address.',
  why: 'An IPv4 address has four decimal parts from 0 to 255. Installers pass such a value through unchanged, and the mistake shows up on the first node that should have the address.',
  source: 'RFC 791 and RFC 4632',
  byHand: 'only the author knows which number was meant.',
  bad: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.256'),
  good: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.254'),
};

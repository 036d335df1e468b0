/** The page of `common/ip-leading-zero`. */
import type { RuleDocs } from '../rule.js';
import { network } from './address-examples.js';

export const docs: RuleDocs = {
  summary: 'A part of an IPv4 address has a leading zero.',
  why: 'Some programs read such a part as an octal number: 010 is then 8. Two programs of one installation may read two different addresses.',
  source: 'RFC 6943, section 3.1.1',
  bad: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.011.254'),
  good: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.254'),
};

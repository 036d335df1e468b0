/** The page of `input-model/baremetal-cidr-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, SERVERS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The CIDR of the installation network is not valid.',
  why: 'A CIDR is an address with a prefix length.',
  source,
  bad: changed(SERVERS, /subnet: .*\n +netmask: .*/, 'cidr: 192.168.10.0/33'),
  good: changed(SERVERS, /subnet: .*\n +netmask: .*/, 'cidr: 192.168.10.0/24'),
};

/** The page of `input-model/neutron-net-unknown-key`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerNetwork, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network has an unknown key.',
  why: 'The key is ignored, so a misspelt key leaves its setting at the default.',
  source: SOURCE,
  bad: providerNetwork('cidr: 172.30.1.0/24\nenable-dhcp: true'),
  good: providerNetwork('cidr: 172.30.1.0/24\nenable_dhcp: true'),
};

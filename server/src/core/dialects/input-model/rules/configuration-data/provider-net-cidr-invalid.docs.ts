/** The page of `input-model/provider-net-cidr-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerNetwork, SOURCE } from './examples.js';
import { GOOD } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a provider network or the destination of one of its routes is not a valid subnet.',
  why: 'Write a subnet as an address and a prefix length.',
  source: SOURCE,
  bad: providerNetwork('cidr: 172.30.1.0/99'),
  good: GOOD,
};

/** The page of `input-model/provider-net-cidr-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerNetwork, SOURCE } from './examples.js';
import { GOOD } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a provider network or the destination of its routes is none.',
  why: 'A subnet is written as an address and the length of its prefix.',
  source: SOURCE,
  bad: providerNetwork('cidr: 172.30.1.0/99'),
  good: GOOD,
};

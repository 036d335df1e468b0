/** The page of `input-model/provider-net-gateway-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerNetwork, SOURCE } from './examples.js';
import { CIDR } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'The gateway of a provider network is outside the hosts of its subnet.',
  why: 'Guests reach a gateway directly, so they cannot reach one outside their subnet.',
  source: SOURCE,
  bad: providerNetwork(`${CIDR}\ngateway_ip: 172.30.2.1`),
  good: providerNetwork(`${CIDR}\ngateway_ip: 172.30.1.1`),
};

/** The page of `input-model/netgroup-route-unused-data`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';

export const docs: RuleDocs = {
  summary: 'A route leads to a provider network, but no control plane lists its configuration data.',
  why: 'Neutron creates the networks of the data that its control plane lists. Otherwise, the network does not exist, and the processor reads the route as one to an unknown network group.',
  source: CROSS_CHECKS,
  bad: () => ({
    ...providerExample(NETWORK, ['default', NETWORK])(),
    'data/control_plane.yml': exampleFile('data/control_plane.yml'),
  }),
  good: providerExample(NETWORK, ['default', NETWORK]),
};

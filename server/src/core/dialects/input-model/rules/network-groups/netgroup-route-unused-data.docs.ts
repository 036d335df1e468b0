/** The page of `input-model/netgroup-route-unused-data`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';

export const docs: RuleDocs = {
  summary: 'A route leads to a provider network whose configuration data no control plane lists.',
  why: 'Neutron creates the networks of the data that its control plane lists. Without it the network is not there, and the processor takes the route for one to an unknown network group.',
  source: CROSS_CHECKS,
  bad: () => ({
    ...providerExample(NETWORK, ['default', NETWORK])(),
    'data/control_plane.yml': exampleFile('data/control_plane.yml'),
  }),
  good: providerExample(NETWORK, ['default', NETWORK]),
};

/** The page of `input-model/dpdk-multi-component`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, good, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'Several components with the same DPDK devices run on the servers.',
  why: 'A device can be assigned to only one component.',
  source,
  bad: example(['openvswitch', 'neutron-openvswitch-agent'], 'hed2'),
  good,
};

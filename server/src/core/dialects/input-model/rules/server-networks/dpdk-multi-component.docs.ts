/** The page of `input-model/dpdk-multi-component`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, good, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'More than one of the components that get the same devices through DPDK runs on the servers.',
  why: 'A device can be given to one component.',
  source,
  bad: example(['openvswitch', 'neutron-openvswitch-agent'], 'hed2'),
  good,
};

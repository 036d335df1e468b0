/** The page of `input-model/dpdk-no-component`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, good, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'None of the components that get devices through DPDK runs on the servers.',
  why: 'The devices are set up for nobody.',
  source,
  bad: example(['openvswitch'], 'hed2', []),
  good,
};

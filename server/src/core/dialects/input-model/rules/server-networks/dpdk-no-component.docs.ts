/** The page of `input-model/dpdk-no-component`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, good, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'No component with DPDK devices runs on the servers.',
  why: 'The devices are set up but never used.',
  source,
  bad: example(['openvswitch'], 'hed2', []),
  good,
};

/** The page of `input-model/dpdk-lifecycle-iface`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, good, source } from './dpdk-examples.js';

export const docs: RuleDocs = {
  summary: 'A DPDK device carries the address of the server.',
  why: 'The kernel loses a device that DPDK uses, and with it the address at which the deployer reaches the server.',
  source,
  bad: example(['openvswitch'], 'hed1'),
  good,
};

/** The page of `input-model/nic-port-num-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A `multi-port` has no number.',
  why: 'The number distinguishes the ports of a NIC.',
  bad: ports(multi('hed1', '0000:07:00.0', '')),
};

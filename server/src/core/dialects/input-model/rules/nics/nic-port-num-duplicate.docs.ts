/** The page of `input-model/nic-port-num-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Two ports with the same bus address have the same number.',
  why: 'The number distinguishes the ports of a NIC.',
  bad: ports(multi('hed1', '0000:07:00.0', '0'), multi('hed2', '0000:07:00.0', '0')),
};

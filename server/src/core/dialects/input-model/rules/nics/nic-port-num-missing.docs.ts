/** The page of `input-model/nic-port-num-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A port that shares its place has no number.',
  why: 'The number tells the ports apart.',
  bad: ports(multi('hed1', '0000:07:00.0', '')),
};

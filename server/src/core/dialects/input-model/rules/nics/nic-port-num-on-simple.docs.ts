/** The page of `input-model/nic-port-num-on-simple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A `simple-port` has a number.',
  why: 'Only ports that share a bus address need numbers.',
  bad: ports(simple('hed1', '0000:07:00.0', ', port-attributes:,   port-num: "0"')),
};

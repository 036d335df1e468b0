/** The page of `input-model/firewall-icmp-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'The type or code of ICMP is out of range.',
  why: 'For ICMP the first port is the type and the last one the code, each from 0 to 255.',
  source,
  bad: changed('port-range-min: 8', 'port-range-min: 800'),
  good,
};

/** The page of `input-model/firewall-icmp-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'An ICMP type or code is out of range.',
  why: 'For ICMP, `port-range-min` is the type and `port-range-max` is the code, each from 0 to 255.',
  source,
  bad: changed('port-range-min: 8', 'port-range-min: 800'),
  good,
};

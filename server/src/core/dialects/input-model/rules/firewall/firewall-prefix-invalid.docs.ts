/** The page of `input-model/firewall-prefix-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'The source of the traffic is not a valid subnet.',
  why: 'A subnet is an address with a prefix length; `0.0.0.0/0` means everywhere.',
  source,
  bad: changed('0.0.0.0/0', '0.0.0.0/33'),
  good,
};

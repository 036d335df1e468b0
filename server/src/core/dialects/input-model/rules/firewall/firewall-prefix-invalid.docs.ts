/** The page of `input-model/firewall-prefix-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'The origin of traffic is no subnet.',
  why: 'It is an address with a prefix length; `0.0.0.0/0` is everywhere.',
  source,
  bad: changed('0.0.0.0/0', '0.0.0.0/33'),
  good,
};

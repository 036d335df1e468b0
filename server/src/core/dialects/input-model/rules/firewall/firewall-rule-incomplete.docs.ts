/** The page of `input-model/firewall-rule-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'A rule of the firewall lacks its ports or its protocol.',
  why: 'The configuration processor fails without them while it writes what it made.',
  source: 'Behaviour of the Ardana configuration processor',
  bad: changed(/ +protocol: .*\n/, ''),
  good,
};

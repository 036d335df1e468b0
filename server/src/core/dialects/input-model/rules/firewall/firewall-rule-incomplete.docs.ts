/** The page of `input-model/firewall-rule-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'The ports or the protocol of a firewall rule are missing.',
  why: 'Without them, the configuration processor fails while it writes its output.',
  source: 'Behaviour of the Ardana configuration processor',
  bad: changed(/ +protocol: .*\n/, ''),
  good,
};

/** The page of `input-model/sg-multiple-parents`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, groups, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server group lies in two groups.',
  why: 'Servers take networks from the nearest group above them; with two parents there are two answers.',
  source,
  bad: groups('      - RACK2\n', '      - RACK2\n      - RACK1\n'),
  good,
};

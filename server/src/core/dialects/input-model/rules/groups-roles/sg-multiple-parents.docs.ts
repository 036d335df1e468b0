/** The page of `input-model/sg-multiple-parents`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, groups, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server group is in two groups.',
  why: 'Servers get networks from the nearest group above them. With two parents, the result is ambiguous.',
  source,
  bad: groups('      - RACK2\n', '      - RACK2\n      - RACK1\n'),
  good,
};

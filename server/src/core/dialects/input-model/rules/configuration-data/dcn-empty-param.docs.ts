/** The page of `input-model/dcn-empty-param`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn, GOOD } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A key that DCN needs has no value.',
  why: 'The routers are controlled from the host that these keys name.',
  source: SOURCE,
  byHand: 'the value is known to the person who installed the controller.',
  bad: dcn({ vsd_user: '' }),
  good: GOOD,
};

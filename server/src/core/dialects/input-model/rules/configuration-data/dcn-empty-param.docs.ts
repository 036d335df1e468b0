/** The page of `input-model/dcn-empty-param`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn, GOOD } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A key that DCN needs has no value.',
  why: 'These keys identify the host that controls the routers.',
  source: SOURCE,
  byHand: 'only the person who installed the controller knows the value.',
  bad: dcn({ vsd_user: '' }),
  good: GOOD,
};

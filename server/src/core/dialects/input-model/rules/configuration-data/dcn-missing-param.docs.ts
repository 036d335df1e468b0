/** The page of `input-model/dcn-missing-param`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn, GOOD } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A required key is missing from the configuration data of DCN.',
  why: 'These keys identify the host that controls the routers.',
  source: SOURCE,
  byHand: 'only the person who installed the controller knows the value.',
  bad: dcn({ vsd_user: 'absent' }),
  good: GOOD,
};

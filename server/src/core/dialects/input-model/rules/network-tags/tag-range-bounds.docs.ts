/** The page of `input-model/tag-range-bounds`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, ids } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A range contains ids that do not exist.',
  why: 'VLAN ids are from 1 to 4094, VXLAN ids go up to 16777215.',
  source: SOURCE,
  bad: ids('100:5000'),
  good: GOOD,
};

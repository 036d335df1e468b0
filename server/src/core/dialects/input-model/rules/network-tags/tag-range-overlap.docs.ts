/** The page of `input-model/tag-range-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, ids } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'Two ranges of ids of a tag overlap.',
  why: 'Neutron would use an id for two tenant networks.',
  source: SOURCE,
  bad: ids('100:199,150:250'),
  good: GOOD,
};

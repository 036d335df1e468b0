/** The page of `input-model/tag-range-reversed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, ids } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of ids is reversed.',
  why: 'It contains no ids.',
  source: SOURCE,
  bad: ids('199:100'),
  good: GOOD,
};

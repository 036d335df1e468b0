/** The page of `input-model/tag-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, ids } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of ids is not written as `MIN:MAX`.',
  why: 'The processor fails on it. Without quotes, YAML reads ranges like 1:50 as numbers to the base of 60.',
  source: SOURCE,
  bad: ids('100-199'),
  good: GOOD,
};

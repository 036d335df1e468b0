/** The page of `input-model/dcn-not-int`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A time in the DCN settings is not a whole number.',
  why: 'The value is a number of seconds.',
  source: SOURCE,
  byHand: 'only the person who wrote the value knows how many seconds it means.',
  bad: dcn({ vsc_start_delay: 'soon' }),
  good: dcn({ vsc_start_delay: '10' }),
};

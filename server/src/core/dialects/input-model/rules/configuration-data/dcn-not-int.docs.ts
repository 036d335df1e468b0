/** The page of `input-model/dcn-not-int`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A time of DCN is no whole number.',
  why: 'It is a number of seconds.',
  source: SOURCE,
  byHand: 'how many seconds a word stands for is known to the person who wrote it.',
  bad: dcn({ vsc_start_delay: 'soon' }),
  good: dcn({ vsc_start_delay: '10' }),
};

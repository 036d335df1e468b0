/** The page of `input-model/dcn-not-string`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A value in the DCN settings is not text.',
  why: 'YAML reads digits and words like yes as another type. Quotes make them text.',
  source: SOURCE,
  bad: dcn({ vsd_passwd: '12345678' }),
  good: dcn({ vsd_passwd: '"12345678"' }),
};

/** The page of `input-model/dcn-not-string`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A value of DCN is no text.',
  why: 'YAML reads digits and words like yes as something else; quotes make them text.',
  source: SOURCE,
  bad: dcn({ vsd_passwd: '12345678' }),
  good: dcn({ vsd_passwd: '"12345678"' }),
};

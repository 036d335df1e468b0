/** The page of `input-model/dcn-not-positive`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A time in the DCN settings is not greater than zero.',
  why: 'The routers need time to start.',
  source: SOURCE,
  bad: dcn({ vsc_start_timeout: '0' }),
  good: dcn({ vsc_start_timeout: '300' }),
};

/** The page of `input-model/dcn-bad-ip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn, GOOD } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a DCN controller is not a valid IP address.',
  why: 'The routers connect to it by its address; a name does not work.',
  source: SOURCE,
  byHand: 'only the person who installed the controller knows its address.',
  bad: dcn({ vsc_active_ip: 'vsc1.example.net' }),
  good: GOOD,
};

/** The page of `input-model/dcn-bad-ip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dcn, GOOD } from './dcn-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a controller of DCN is no IP address.',
  why: 'The routers connect to it by its address; a name will not do.',
  source: SOURCE,
  byHand: 'the address of the controller is known to the person who installed it.',
  bad: dcn({ vsc_active_ip: 'vsc1.example.net' }),
  good: GOOD,
};

/** The page of `installer/env-var-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { script } from './exports-examples.js';

export const docs: RuleDocs = {
  summary: 'An exported variable has almost the name of one that the installer reads.',
  why: 'The installer ignores unknown names and uses its default instead of the value.',
  source: 'Mapping table of JSON keys and environment variables',
  bad: script('FLOATING_STRAT=192.168.131.2'),
  good: script('FLOATING_START=192.168.131.2'),
};

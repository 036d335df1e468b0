/** The page of `input-model/sg-cycle`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, groups } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server group contains itself.',
  why: 'The configuration processor runs in a loop until it fails.',
  source: 'Behaviour of the Ardana configuration processor',
  bad: groups('  - name: RACK1\n', '  - name: RACK1\n    server-groups:\n      - CLOUD\n'),
  good,
};

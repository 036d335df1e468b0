/** The page of `input-model/network-not-in-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, groups, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A network is in no server group.',
  why: 'Where there are server groups, servers are connected to the networks of their groups. Networks in none of them are found only by servers that find no other.',
  source,
  bad: groups('      - EXTERNAL-API-NET\n', ''),
  good,
};

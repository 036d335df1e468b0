/** The page of `input-model/network-not-in-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, groups, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A network is not in any server group.',
  why: 'In a model with server groups, servers are connected to the networks of their groups. A network outside all groups is used only by servers that have no other network of its network group.',
  source,
  bad: groups('      - EXTERNAL-API-NET\n', ''),
  good,
};

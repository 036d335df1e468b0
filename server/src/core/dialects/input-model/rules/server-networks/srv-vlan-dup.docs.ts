/** The page of `input-model/srv-vlan-dup`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { GOOD, pairExample, SOURCE } from './devices-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is attached to two networks with the same VLAN id.',
  why: 'VLAN devices are named after the id, so a server can have each id only once, on whatever device.',
  source: SOURCE,
  bad: pairExample('vlanid: 120\ncidr: 10.0.21.0/24', ['hed1', 'hed2']),
  good: GOOD,
};

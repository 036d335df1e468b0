/** The page of `input-model/srv-cidr-dup-device`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { GOOD, pairExample, REST, SOURCE } from './devices-examples.js';

export const docs: RuleDocs = {
  summary: 'A server has one subnet twice on the same device and VLAN.',
  why: 'The device would get two addresses of one subnet, for two network groups that should be separate.',
  source: SOURCE,
  bad: pairExample(`vlanid: 120\ncidr: 10.0.20.0/24\n${REST}`, ['hed2', 'hed2']),
  good: GOOD,
};

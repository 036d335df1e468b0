/** The page of `input-model/nic-port-num-on-simple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A port that is alone at its place has a number.',
  why: 'Only several ports at one place need numbers.',
  bad: ports(simple('hed1', '0000:07:00.0', ', port-attributes:,   port-num: "0"')),
};

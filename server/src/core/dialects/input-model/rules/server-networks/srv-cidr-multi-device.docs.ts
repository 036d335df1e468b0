/** The page of `input-model/srv-cidr-multi-device`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { GOOD, pairExample, REST, SOURCE } from './devices-examples.js';

export const docs: RuleDocs = {
  summary: 'A server has one subnet on two devices or VLANs.',
  why: 'The server cannot tell through which of them the other addresses of the subnet are reached.',
  source: SOURCE,
  bad: pairExample(`vlanid: 121\ncidr: 10.0.20.0/24\n${REST}`, ['hed2', 'hed2']),
  good: GOOD,
};

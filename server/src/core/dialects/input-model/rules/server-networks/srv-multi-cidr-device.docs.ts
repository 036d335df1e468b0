/** The page of `input-model/srv-multi-cidr-device`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { GOOD, pairExample, SOURCE } from './devices-examples.js';

export const docs: RuleDocs = {
  summary: 'A server has two subnets on the same device and VLAN.',
  why: 'A device has one subnet on each VLAN. Networks on the same device need separate VLANs.',
  source: SOURCE,
  bad: pairExample('vlanid: 120\ncidr: 10.0.21.0/24', ['hed2', 'hed2']),
  good: GOOD,
};

/** The page of `input-model/network-ip-family-mixed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An address of a network has a different IP version than the first one of the model.',
  why: 'A cloud uses one IP version throughout. SUSE OpenStack Cloud 9 warns about others; earlier releases do not check.',
  source: SOURCE,
  byHand: 'only the plan of the networks says the address of the other IP version.',
  bad: networkExample('vlanid: 101\ncidr: 2001:db8:1::/64\ngateway-ip: 2001:db8:1::1'),
  good: networkExample(USUAL),
  options: { 'inputModel.generation': 'soc9' },
};

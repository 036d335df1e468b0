/** The page of `input-model/network-ip-family-mixed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An address of a network is of another IP version than the first one of the model.',
  why: 'A cloud is set up for one version of IP throughout. SUSE OpenStack Cloud 9 warns of others; earlier releases do not look.',
  source: SOURCE,
  byHand: 'the address of the other IP version is known to the person who plans the networks.',
  bad: networkExample('vlanid: 101\ncidr: 2001:db8:1::/64\ngateway-ip: 2001:db8:1::1'),
  good: networkExample(USUAL),
  options: { 'inputModel.generation': 'soc9' },
};

/** The page of `input-model/network-cidr-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The `cidr` of a network is not a valid subnet.',
  why: 'The addresses of its servers come from the subnet.',
  source: SOURCE,
  bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/33\ngateway-ip: 10.0.1.1'),
  good: networkExample(USUAL),
};

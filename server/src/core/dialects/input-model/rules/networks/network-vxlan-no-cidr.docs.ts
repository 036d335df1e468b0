/** The page of `input-model/network-vxlan-no-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { VXLAN } from './about-tagging.js';
import { networkExample, neutronGroup } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network of a group for VXLAN has no `cidr`.',
  why: 'The ends of the tunnels are addresses of servers in this network.',
  source: SOURCE,
  bad: networkExample('vlanid: 101', neutronGroup(`tags:\n  - ${VXLAN}`)),
  good: networkExample(USUAL, neutronGroup(`tags:\n  - ${VXLAN}`)),
};

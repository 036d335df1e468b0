/** The page of `input-model/srv-hostnames-on-interfaces`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { controllerInterfaces, moreNetworks, withFiles } from './examples.js';
import { TWO_NAMES } from './hostnames-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is attached to network groups with `hostname: true` on more than one interface.',
  why: 'A server has one host name. The configuration processor silently takes the name from one of the networks.',
  source: 'Ardana input model 2.0, network groups',
  bad: withFiles(() => ({
    ...moreNetworks([{ name: 'STORAGE', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group: 'hostname: true' }]),
    ...controllerInterfaces(
      '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n- name: ETH2\n  device:\n    name: hed2\n  forced-network-groups:\n    - STORAGE',
    ),
  })),
  good: TWO_NAMES('hostname: false'),
};

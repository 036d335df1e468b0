/** The page of `installer/ovsvapp-fresh-install`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'Hosts are to be added, but none are named.',
  why: "'add_new_hosts' adds the hosts that 'new_hosts' names to an installation that runs. For a fresh installation it stays False; with True the scripts look for OVSvApp VMs that are not there yet.",
  source: 'OVSvApp page 1.1, section new-host-addition',
  ...example({ 'new-host-addition.add_new_hosts': 'True' }),
};

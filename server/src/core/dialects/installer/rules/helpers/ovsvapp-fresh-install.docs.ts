/** The page of `installer/ovsvapp-fresh-install`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'Hosts should be added, but none are listed.',
  why: "'add_new_hosts' adds the hosts in 'new_hosts' to an existing installation. For a new installation it must be False; with True, the scripts look for OVSvApp VMs that do not exist yet.",
  source: 'OVSvApp page 1.1, section new-host-addition',
  ...example({ 'new-host-addition.add_new_hosts': 'True' }),
};

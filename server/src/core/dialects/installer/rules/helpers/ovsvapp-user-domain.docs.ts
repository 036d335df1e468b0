/** The page of `installer/ovsvapp-user-domain`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The user of the vCenter is written as a domain, a backslash and a name.',
  why: 'Logging in to the vCenter is known to fail with this form. The documentation uses user@domain.',
  source: 'Troubleshooting OVSvApp 1.1',
  ...example({ 'vmware.vcenter_username': 'harbour\\helion' }),
};

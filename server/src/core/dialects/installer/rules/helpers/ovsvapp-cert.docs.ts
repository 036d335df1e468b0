/** The page of `installer/ovsvapp-cert`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The certificate check and the path to the certificate do not match.',
  why: "With 'cert_check' the deployment reads the certificate from 'cert_path'. Without it the path must be empty, or the deployment fails.",
  source: 'OVSvApp page 1.1, keys cert_check and cert_path; Troubleshooting OVSvApp 1.1',
  ...example({ 'vmware.cert_check': 'True' }),
};

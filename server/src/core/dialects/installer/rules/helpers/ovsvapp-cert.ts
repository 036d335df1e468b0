/** The certificate is given without being checked, or is to be checked without being given. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './ovsvapp-cert.docs.js';

export const ovsvappCert = defineRule({
  id: 'installer/ovsvapp-cert',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check({ flag, text, isEmpty }) {
    const check = flag('vmware', 'cert_check');
    const path = text('vmware', 'cert_path');
    if (check?.value === true && isEmpty('vmware', 'cert_path'))
      yield finding(check.at, "'cert_check' is on, but 'cert_path' is missing.", {
        fixes: () => changeTo(check, 'False'),
      });
    if (check?.value === false && path)
      yield finding(path.at, "'cert_path' must be empty while 'cert_check' is off.", {
        related: [related(check.at, 'The check is off.')],
        fixes: () => [
          ...changeTo(path, '', { title: "Clear 'cert_path'" }),
          ...changeTo(check, 'True', { title: "Change 'cert_check' to 'True'" }),
        ],
      });
  },
});

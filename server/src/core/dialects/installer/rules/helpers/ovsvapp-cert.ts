/** The certificate is given without being checked, or is to be checked without being given. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { changeTo, emptyValue, fix, writeSetting } from './about-helpers.js';
import { docs } from './ovsvapp-cert.docs.js';

export const ovsvappCert = defineRule({
  id: 'installer/ovsvapp-cert',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const check = settings.flag('vmware', 'cert_check');
    const path = settings.text('vmware', 'cert_path');
    if (check?.value === true && settings.isEmpty('vmware', 'cert_path'))
      yield finding(check.at, "'cert_check' is on, but 'cert_path' names no certificate.", {
        fixes: () => [changeTo(settings.file, check, 'False')],
      });
    if (check?.value === false && path)
      yield finding(path.at, "'cert_path' must be empty as long as 'cert_check' is off.", {
        related: [{ at: check.at, message: 'The check is off.' }],
        fixes: () => [
          fix(settings.file, "Empty 'cert_path'", emptyValue(settings, path), true),
          fix(
            settings.file,
            "Change 'cert_check' to 'True'",
            writeSetting(settings, 'vmware', 'cert_check', 'True'),
          ),
        ],
      });
  },
});

/** The user of the vCenter is written as a domain, a backslash and a name. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './ovsvapp-user-domain.docs.js';

export const ovsvappUserDomain = defineRule({
  id: 'installer/ovsvapp-user-domain',
  severity: 'hint',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const user = settings.text('vmware', 'vcenter_username');
    const [, domain, name] = /^([^\\@\s]+)\\+([^\\@\s]+)$/.exec(user?.value ?? '') ?? [];
    if (!user || domain === undefined || name === undefined) return;
    const right = `${name}@${domain}`;
    yield finding(user.at, `'${user.value}' should be written '${right}'.`, {
      fixes: () => changeTo(user, right, { preferred: true }),
    });
  },
});

/** Hosts are to be added, but none are named. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './ovsvapp-fresh-install.docs.js';

export const ovsvappFreshInstall = defineRule({
  id: 'installer/ovsvapp-fresh-install',
  severity: 'warning',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const add = settings.flag('new-host-addition', 'add_new_hosts');
    if (add?.value !== true || !settings.isEmpty('new-host-addition', 'new_hosts')) return;
    yield finding(
      add.at,
      "'add_new_hosts' is on, but 'new_hosts' is empty. Use False for a new installation.",
      { fixes: () => changeTo(add, 'False') },
    );
  },
});

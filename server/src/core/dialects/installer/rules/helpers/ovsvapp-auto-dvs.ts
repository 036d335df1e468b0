/** The scripts are to make the distributed switches, but a name or the NIC is missing. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './ovsvapp-auto-dvs.docs.js';

export const ovsvappAutoDvs = defineRule({
  id: 'installer/ovsvapp-auto-dvs',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const auto = settings.flag('network', 'auto_dvs');
    if (auto?.value !== true) return;
    const passthrough = settings.flag('network', 'is_pci_passthrough');
    // The uplink switch is needed only where pass-through is surely off.
    const hasUplink =
      passthrough?.value === false || settings.isEmpty('network', 'is_pci_passthrough') === true;
    const needed = ['nic_name', 'trunk_dvs_name', ...(hasUplink ? ['uplink_dvs_name'] : [])];
    const missing = needed.filter((key) => settings.isEmpty('network', key));
    if (missing.length > 0)
      yield finding(
        auto.at,
        `'auto_dvs' is on, but ${quoted(missing)} ${plural(missing.length, 'is', 'are')} missing.`,
        { fixes: () => changeTo(auto, 'False') },
      );
  },
});

/** Distributed routing is not switched off in a cloud whose networks are VLANs. */

import { related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { notOff } from './about-dvr.js';
import { docs } from './dvr-vlan-provider.docs.js';

export const dvrVlanProvider = defineRule({
  id: 'installer/dvr-vlan-provider',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const type = environment.text('neutron.network_type');
    // With ESX it must be off in any case.
    if (type?.value !== 'vlan' || environment.cloudType?.value === 'ESX') return;
    yield* notOff(environment, {
      written: "'overcloud_dvr' must be 'False': VLAN networks do not support distributed routing.",
      absent: "'overcloud_dvr' is missing and defaults to True; VLAN networks need 'False'.",
      related: related(type.at, 'Networks are VLANs here.'),
    });
  },
});

/** The type of tenant networks is neither 'vlan' nor 'vxlan'. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachSettingsFile } from '../over.js';
import { changeTo } from './about-helpers.js';
import { docs } from './ovsvapp-tenant-type.docs.js';

export const ovsvappTenantType = defineRule({
  id: 'installer/ovsvapp-tenant-type',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const type = settings.text('network', 'tenant_network_type');
    if (!type || TENANT_TYPES.includes(type.value)) return;
    const guess = nearest(type.value, TENANT_TYPES);
    const others = TENANT_TYPES.filter((each) => each !== guess);
    yield finding(type.at, `'${type.value}' is no type of tenant networks; write 'vlan' or 'vxlan'.`, {
      fixes: () => [
        ...(guess === undefined ? [] : [changeTo(settings.file, type, guess, true)]),
        ...others.map((each) => changeTo(settings.file, type, each)),
      ],
    });
  },
});

const TENANT_TYPES = ['vlan', 'vxlan'];

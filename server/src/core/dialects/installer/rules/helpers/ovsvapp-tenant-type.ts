/** The type of tenant networks is neither 'vlan' nor 'vxlan'. */

import { networkTypes } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './ovsvapp-tenant-type.docs.js';

export const ovsvappTenantType = defineRule({
  id: 'installer/ovsvapp-tenant-type',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const type = settings.text('network', 'tenant_network_type');
    if (!type || networkTypes.includes(type.value)) return;
    yield finding(
      type.at,
      `'${type.value}' is not a valid tenant network type. Expected ${quoted(networkTypes, 'or')}.`,
      {
        fixes: () => changeToOneOf(type, type.value, networkTypes),
      },
    );
  },
});

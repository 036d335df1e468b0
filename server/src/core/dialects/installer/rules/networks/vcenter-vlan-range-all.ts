/** The VLAN range of tenants is every id there is. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalVlan, tenantVlans } from './about-reading.js';
import { isEverything, shorten } from './about-vcenter-vlans.js';
import { docs } from './vcenter-vlan-range-all.docs.js';

export const vcenterVlanRangeAll = defineRule({
  id: 'installer/vcenter-vlan-range-all',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const range = tenantVlans(environment);
    if (!range || !isEverything(range.value)) return;
    yield finding(
      range.at,
      'The tenant range contains every VLAN id. The external network, the ESX hosts and the Service network also need ids.',
      {
        fixes: () => {
          const external = externalVlan(environment);
          return external ? shorten(environment, range.value, external.value) : [];
        },
      },
    );
  },
});

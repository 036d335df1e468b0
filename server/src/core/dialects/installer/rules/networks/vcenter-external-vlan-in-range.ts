/** The VLAN of the external network lies in the range of tenants. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalVlan, tenantVlans } from './about-reading.js';
import { isEverything, shorten } from './about-vcenter-vlans.js';
import { docs } from './vcenter-external-vlan-in-range.docs.js';

export const vcenterExternalVlanInRange = defineRule({
  id: 'installer/vcenter-external-vlan-in-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const external = externalVlan(environment);
    const range = tenantVlans(environment);
    if (!external || !range || isEverything(range.value)) return;
    const { first, last } = range.value;
    if (external.value < first || external.value > last) return;
    yield finding(external.at, `VLAN ${external.value} is in ${first}:${last}, the range of tenants.`, {
      related: [related(range.at, 'The tenant VLANs are set here.')],
      fixes: () => shorten(environment, range.value, external.value),
    });
  },
});

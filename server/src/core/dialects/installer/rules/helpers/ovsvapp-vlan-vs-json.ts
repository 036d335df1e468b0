/** The tenant VLANs are others than those of the environment file. */

import type { VlanRange } from '../../../../net/vlan.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { tenantVlans } from '../networks/about-reading.js';
import { eachSettingsFile } from '../over.js';
import { vlansIn } from './about-ovs-vapp-vlans.js';
import { docs } from './ovsvapp-vlan-vs-json.docs.js';

export const ovsvappVlanVsJson = defineRule({
  id: 'installer/ovsvapp-vlan-vs-json',
  severity: 'warning',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings, { environment }) {
    // VLANs of tenants mean nothing where VXLAN keeps them apart.
    if (settings.text('network', 'tenant_network_type')?.value === 'vxlan') return;
    const range = settings.text('network', 'vlan_range');
    const vlans = range && vlansIn(range.value);
    const json = environment && tenantVlans(environment);
    if (!range || !vlans || !json) return;
    const [own, ...more] = joined(vlans);
    const { first, last } = json.value;
    if (!own || (more.length === 0 && own.first === first && own.last === last)) return;
    yield finding(
      range.at,
      `The VLANs of tenants are ${range.value} here, but ${first}:${last} in the environment file.`,
      {
        related: [related(json.at, 'The range in the environment file is set here.')],
        fixes: () => [
          ...changeTo(range, `${first}-${last}`),
          ...(more.length > 0
            ? []
            : changeTo(json, `${own.first}:${own.last}`, {
                title: `Change the environment file to '${own.first}:${own.last}'`,
              })),
        ],
      },
    );
  },
});

/** Ranges that follow each other without a gap are one. */
function joined(ranges: readonly VlanRange[]): readonly VlanRange[] {
  const result: VlanRange[] = [];
  for (const range of ranges) {
    const before = result.at(-1);
    if (before && range.first <= before.last + 1)
      result[result.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    else result.push(range);
  }
  return result;
}

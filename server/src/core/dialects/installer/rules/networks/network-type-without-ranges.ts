/** Networks are VLANs without a range of ids, or a range of ids is set for another network type. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { knownMappings } from './about-mappings.js';
import { RANGES, TYPE } from './about-network-type.js';
import { removePath, writePath } from './about-paths.js';
import { docs } from './network-type-without-ranges.docs.js';

export const networkTypeWithoutRanges = defineRule({
  id: 'installer/network-type-without-ranges',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const type = environment.text(TYPE);
    const ranges = environment.text(RANGES);
    // The plugin's own configuration may bring the ranges too.
    const elsewhere = installer
      .filesOf('passthrough')
      .some(({ file }) => file.text.includes('network_vlan_ranges'));
    if (type?.value === 'vlan' && environment.state(RANGES) === 'absent' && !elsewhere)
      yield finding(
        type.at,
        "Missing required key 'network_vlan_ranges': networks of type 'vlan' need VLAN ids.",
        {
          fixes: () => [...addRanges(environment), ...changeTo(type, 'vxlan')],
        },
      );
    // Without a type the ranges serve provider networks, as in a published example.
    if (type?.value === 'vxlan' && ranges)
      yield finding(
        type.at,
        "'network_vlan_ranges' has no effect: it is for networks of type 'vlan', not 'vxlan'.",
        {
          related: [related(ranges.at, 'The ranges are set here.')],
          fixes: () => [...changeTo(type, 'vlan'), ...removePath(environment, RANGES)],
        },
      );
  },
});

/** The names of the physical networks are known where they are mapped; their ids nobody can tell. */
function addRanges(environment: EnvironmentJson) {
  const mapped = (knownMappings(environment) ?? []).map(({ network }) => network);
  const names = mapped.filter((network) => network !== serviceNetwork.network).join(',');
  return names === '' ? [] : writePath(environment, RANGES, names);
}

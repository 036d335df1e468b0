/** The raw device of a public interface is a VLAN itself. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { PUBLIC, RAW } from './about-raw-device.js';
import { interfaceAt, likelyRawDevice, nicAt } from './about-reading.js';
import { docs } from './public-interface-raw-vlan.docs.js';

export const publicInterfaceRawVlan = defineRule({
  id: 'installer/public-interface-raw-vlan',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const path of [RAW, 'hypervisor.public_interface_raw_device']) {
      const written = interfaceAt(environment, path);
      if (!written || written.name.kind === 'plain') continue;
      const { value, name } = written;
      yield finding(
        value.at,
        `'${value.value}' is a VLAN itself; the raw device is the NIC that carries the VLAN.`,
        {
          fixes: () => {
            const swapped = path === RAW ? swap(environment) : [];
            if (swapped.length > 0) return swapped;
            const nic = name.kind === 'vlan-like' && name.parent ? name.parent : likelyRawDevice(environment);
            return nic === undefined ? [] : changeTo(value, nic);
          },
        },
      );
    }
  },
});

/** The two keys are easily mixed up. */
function swap(environment: EnvironmentJson): readonly Fix[] {
  const [outer, raw] = [interfaceAt(environment, PUBLIC), interfaceAt(environment, RAW)];
  const nic = nicAt(environment, PUBLIC);
  if (!outer || nic === undefined || raw?.name.kind !== 'vlan') return [];
  return moveTo("Swap 'overcloud_public_interface' and 'public_interface_raw_device'", [
    [outer.value, raw.value.value],
    [raw.value, nic],
  ]);
}

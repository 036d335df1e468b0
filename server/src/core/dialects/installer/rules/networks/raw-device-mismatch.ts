/** The raw device is neither the NIC of the undercloud nor that of the virtual interface. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { flexiblePublicInterface } from '../../../../architecture/installer-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { isUsed, RAW } from './about-raw-device.js';
import { interfaceAt, nicAt } from './about-reading.js';
import { docs } from './raw-device-mismatch.docs.js';

export const rawDeviceMismatch = defineRule({
  id: 'installer/raw-device-mismatch',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const raw = interfaceAt(environment, RAW);
    const virtual = interfaceAt(environment, 'virtual_interface');
    const path = 'neutron.undercloud_public_interface';
    const undercloud = interfaceAt(environment, path);
    if (raw?.name.kind !== 'plain' || !virtual || isUsed(environment) !== true) return;
    if (!undercloud && environment.state(path) !== 'absent') return;
    const { name } = raw.name;
    // Which default the undercloud takes depends on where its control plane runs.
    const others = undercloud
      ? [undercloud.value.value.trim()]
      : [installerDefaults.publicInterface, flexiblePublicInterface];
    if (name === virtual.value.value.trim() || others.includes(name)) return;
    yield finding(
      raw.value.at,
      `'${name}' is neither the public interface of the undercloud nor the virtual interface. Does it carry the external VLAN?`,
      {
        related: [
          related(undercloud?.value.at, 'The undercloud uses this interface.'),
          related(virtual.value.at, 'This is the virtual interface.'),
        ],
        fixes: () => {
          const nics = [nicAt(environment, path), nicAt(environment, 'virtual_interface')];
          return [...new Set(nics)].flatMap((nic) => (nic === undefined ? [] : changeTo(raw.value, nic)));
        },
      },
    );
  },
});

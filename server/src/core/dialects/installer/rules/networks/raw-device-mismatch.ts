/** The raw device is neither the NIC of the undercloud nor that of the virtual interface. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { flexiblePublicInterface } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { isUsed, RAW } from './raw-device.js';
import { docs } from './raw-device-mismatch.docs.js';
import { interfaceAt, nicAt } from './reading.js';

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
      `'${name}' is neither the public interface of the undercloud nor the virtual interface; does it carry the external VLAN?`,
      {
        related: [
          ...(undercloud
            ? [{ at: undercloud.value.at, message: 'The undercloud uses this interface.' }]
            : []),
          { at: virtual.value.at, message: 'This is the virtual interface.' },
        ],
        fixes: () => {
          const nics = [nicAt(environment, path), nicAt(environment, 'virtual_interface')];
          return [...new Set(nics)].flatMap((nic) =>
            nic === undefined ? [] : change(environment.file, raw.value, nic),
          );
        },
      },
    );
  },
});

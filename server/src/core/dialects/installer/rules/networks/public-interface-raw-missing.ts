/** The public interface is a VLAN, and no NIC is named that carries it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { writePath } from './about-paths.js';
import { PUBLIC, RAW } from './about-raw-device.js';
import { interfaceAt, likelyRawDevice } from './about-reading.js';
import { docs } from './public-interface-raw-missing.docs.js';

export const publicInterfaceRawMissing = defineRule({
  id: 'installer/public-interface-raw-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const written = interfaceAt(environment, PUBLIC);
    if (written?.name.kind !== 'vlan' || environment.state(RAW) !== 'absent') return;
    yield finding(
      written.value.at,
      `'${written.value.value}' needs a NIC that carries it. Set 'public_interface_raw_device'.`,
      {
        fixes: () => {
          const nic = likelyRawDevice(environment);
          return nic === undefined ? [] : writePath(environment, RAW, nic);
        },
      },
    );
  },
});

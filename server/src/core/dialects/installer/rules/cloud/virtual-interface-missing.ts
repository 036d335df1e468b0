/** The file does not name the NIC that carries the virtual address of the APIs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { BRIDGE, VIRTUAL } from './about-interfaces.js';
import { addTopKey } from './about-keys.js';
import { docs } from './virtual-interface-missing.docs.js';

export const virtualInterfaceMissing = defineRule({
  id: 'installer/virtual-interface-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.state(VIRTUAL) !== 'absent') return;
    yield finding(
      environment.missingAt(VIRTUAL),
      `Missing required key '${VIRTUAL}'. It names the NIC or bridge of the controllers that carries the virtual address.`,
      {
        fixes: () => {
          const nic = carrier(environment);
          return nic === undefined ? [] : addTopKey(environment, VIRTUAL, nic, BRIDGE);
        },
      },
    );
  },
});

/** The NIC that carries the VLAN of the public interface also carries the virtual address in every sample for KVM. */
function carrier(environment: EnvironmentJson): string | undefined {
  if (environment.cloudType?.value !== 'KVM') return undefined;
  const raw = environment.text('neutron.public_interface_raw_device')?.value;
  const undercloud = environment.text('neutron.undercloud_public_interface')?.value;
  return raw === undercloud ? raw : undefined;
}

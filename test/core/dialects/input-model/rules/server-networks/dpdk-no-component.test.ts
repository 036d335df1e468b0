/** none of the components that get devices through DPDK runs on the servers. */
import { test } from 'vitest';
import { dpdkNoComponent } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/dpdk-no-component.js';
import { checkModel } from '../../../../../support/examples.js';
import { dpdk } from './files.js';

test('none of several', () => {
  const files = dpdk(['openvswitch', 'neutron-openvswitch-agent'], 'hed2', ['nova-compute']);
  checkModel(
    dpdkNoComponent,
    {
      'data/net_interfaces.yml': `
      ...
                - openvswitch
                # ^^^^^^^^^^^ warning: DPDK devices are unused: none of 'openvswitch' and 'neutron-openvswitch-agent' runs in resource group 'compute'. Its servers have interface model 'COMPUTE-INTERFACES'.
                # | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['one of two', dpdk(['openvswitch', 'neutron-openvswitch-agent'], 'hed2', ['neutron-openvswitch-agent'])],
  ['components that cannot be read', dpdk(['openvswitch', '!secret name'], 'hed2', ['nova-compute'])],
])('%s', (_, files) => {
  checkModel(dpdkNoComponent, {}, { files });
});

/** A DPDK device carries the address of the server. */
import { test } from 'vitest';
import { dpdkLifecycleIface } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/dpdk-lifecycle-iface.js';
import { checkModel } from '../../../../../support/examples.js';
import { dpdk } from './files.js';

test('the device of the addresses, beside another one', () => {
  const files = dpdk(
    ['openvswitch'],
    'hed2',
    ['openvswitch'],
    [['net_interfaces', '          - name: hed2\n', '          - name: hed2\n          - name: hed1\n']],
  );
  checkModel(
    dpdkLifecycleIface,
    {
      'data/net_interfaces.yml': `
      ...
                - name: hed1
                #       ^^^^ error: 'hed1' cannot be used with DPDK: it carries the 'ip-addr' of the servers in resource group 'compute'.
                #       | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['another device', dpdk(['openvswitch'], 'hed2')],
  ['a component that does not run there', dpdk(['openvswitch'], 'hed1', [])],
  [
    'an address that is not known',
    dpdk(
      ['openvswitch'],
      'hed1',
      ['openvswitch'],
      [['servers', 'ip-addr: 192.168.10.5', 'ip-addr: "{{ ip }}"']],
    ),
  ],
])('%s', (_, files) => {
  checkModel(dpdkLifecycleIface, {}, { files });
});

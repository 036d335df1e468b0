/** Several components with the same DPDK devices run on the servers. */
import { expect, test } from 'vitest';
import { dpdkMultiComponent } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/dpdk-multi-component.js';
import { checkModel, said } from '../../../../../support/examples.js';
import { dpdk } from './files.js';

test('the second of those that run there', () => {
  const files = dpdk(['nova-compute', 'openvswitch', 'neutron-openvswitch-agent'], 'hed2', [
    'neutron-openvswitch-agent',
    'openvswitch',
  ]);
  checkModel(
    dpdkMultiComponent,
    {
      'data/net_interfaces.yml': `
      ...
                - neutron-openvswitch-agent
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'openvswitch' and 'neutron-openvswitch-agent' both run in resource group 'compute'. Assign each device to only one of them.
                # | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['one of two', dpdk(['openvswitch', 'neutron-openvswitch-agent'], 'hed2', ['openvswitch'])],
  ['the same one twice', dpdk(['openvswitch', 'openvswitch'], 'hed2', ['openvswitch'])],
])('%s', (_, files) => {
  checkModel(dpdkMultiComponent, {}, { files });
});

test('a device of two entries, told at the second', () => {
  const files = dpdk(['openvswitch'], 'hed2', ['openvswitch']);
  const [before = '', entry = ''] = (files['data/net_interfaces.yml'] ?? '').split('    dpdk-devices:\n');
  const twice = { ...files, 'data/net_interfaces.yml': `${before}    dpdk-devices:\n${entry}${entry}` };
  expect(said(dpdkMultiComponent, twice)).toEqual([
    expect.stringMatching(
      /\[hed2\] Duplicate DPDK device 'hed2' for 'openvswitch' in resource group 'compute'\.$/,
    ),
  ]);
  expect(said(dpdkMultiComponent, files)).toEqual([]);
});

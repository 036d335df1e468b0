/** A server has one subnet on two devices or VLANs. */
import { test } from 'vitest';
import { srvCidrMultiDevice } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-cidr-multi-device.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('another VLAN on the same device', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    { lines: ['tagged-vlan: false', 'cidr: 10.0.30.0/24'], on: 'hed2' },
  );
  checkModel(
    srvCidrMultiDevice,
    {
      'data/networks.yml': `
      ...
          tagged-vlan: false
          cidr: 10.0.30.0/24
          #     ^^^^^^^^^^^^ error: Duplicate subnet 10.0.30.0/24 on two devices: 'STORAGE-NET' and 'BACKUP-NET'. Interface model 'CONTROLLER-INTERFACES' has them on (hed2, vlanid: 130) and (hed2, untagged).
          #     | related 15: 'STORAGE-NET' is defined here.
          #     | related net_interfaces.yml:5: The interface model is defined here.
      ...
    `,
    },
    { files },
  );
});

test('the same VLAN on another device', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed1' },
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
  );
  checkModel(
    srvCidrMultiDevice,
    {
      'data/networks.yml': `
      ...
          network-group: BACKUP
          vlanid: 130
          cidr: 10.0.30.0/24
          #     ^^^^^^^^^^^^ error: Duplicate subnet 10.0.30.0/24 on two devices: 'STORAGE-NET' and 'BACKUP-NET'. Interface model 'CONTROLLER-INTERFACES' has them on (hed1, vlanid: 130) and (hed2, vlanid: 130).
          #     | related 15: 'STORAGE-NET' is defined here.
          #     | related net_interfaces.yml:5: The interface model is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'the same VLAN on the same device, of which another rule speaks',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    ),
  ],
  [
    'other subnets',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/25'], on: 'hed1' },
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    ),
  ],
])('%s', (_, files) => {
  checkModel(srvCidrMultiDevice, {}, { files });
});

test('one network on two devices is told at the second of them', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed1' },
    { lines: ['vlanid: 131'], on: 'hed2' },
  );
  const text = files['data/net_interfaces.yml'] ?? '';
  checkModel(
    srvCidrMultiDevice,
    {
      'data/net_interfaces.yml': `
      ...
                - STORAGE # again
                # ^^^^^^^ error: 'STORAGE-NET' is on two devices, 'hed1' and 'hed2'. Interface model 'CONTROLLER-INTERFACES' can have a subnet on only one.
      ...
    `,
    },
    {
      files: {
        ...files,
        'data/net_interfaces.yml': text.replace(/^( +)- BACKUP$/m, '$1- BACKUP\n$1- STORAGE # again'),
      },
    },
  );
});

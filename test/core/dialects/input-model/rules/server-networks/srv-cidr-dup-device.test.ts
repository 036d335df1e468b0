/** A server has one subnet twice on the same device and VLAN. */
import { expect, test } from 'vitest';
import { srvCidrDupDevice } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-cidr-dup-device.js';
import { checkModel, said } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('the same VLAN on the same device', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24', 'addresses: [10.0.30.1-10.0.30.9]'], on: 'hed2' },
    { lines: ['vlanid: 130', 'cidr: 10.0.30.7/24', 'addresses: [10.0.30.10-10.0.30.19]'], on: 'hed2' },
  );
  checkModel(
    srvCidrDupDevice,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.30.7/24
          #     ^^^^^^^^^^^^ error: Duplicate subnet 10.0.30.0/24 on one device: 'STORAGE-NET' and 'BACKUP-NET'. Interface model 'CONTROLLER-INTERFACES' has both on (hed2, vlanid: 130).
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
    'another VLAN',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 131', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    ),
  ],
  [
    'another device',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed1' },
    ),
  ],
  ['no subnets', pair({ lines: ['vlanid: 130'], on: 'hed2' }, { lines: ['vlanid: 130'], on: 'hed2' })],
])('%s', (_, files) => {
  checkModel(srvCidrDupDevice, {}, { files });
});

test('the network of the first interface, too', () => {
  const files = pair(
    { lines: ['tagged-vlan: false', 'cidr: 192.168.10.0/24'], on: 'hed1' },
    { lines: ['vlanid: 130'], on: 'hed2' },
  );
  const [found] = said(srvCidrDupDevice, files);
  expect(found).toContain("on one device: 'MANAGEMENT-NET' and 'STORAGE-NET'");
});

/** A server has two subnets on the same device and VLAN. */
import { test } from 'vitest';
import { srvMultiCidrDevice } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-multi-cidr-device.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('two untagged networks', () => {
  const files = pair(
    { lines: ['tagged-vlan: false', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    { lines: ['tagged-vlan: false', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(
    srvMultiCidrDevice,
    {
      'data/networks.yml': `
      ...
        - name: BACKUP-NET
        #       ^^^^^^^^^^ error: 'STORAGE-NET' and 'BACKUP-NET' are different subnets on one device. Interface model 'CONTROLLER-INTERFACES' has 10.0.30.0/24 and 10.0.31.0/24 on (hed2, untagged).
        #       | related 15: 'STORAGE-NET' is defined here.
        #       | related net_interfaces.yml:5: The interface model is defined here.
      ...
    `,
    },
    { files },
  );
});

test('the one that goes together with none of the others is the mistake, wherever it stands', () => {
  const files = pair(
    { lines: ['vlanid: 101', 'cidr: 10.0.30.0/24'], on: 'hed1' },
    { lines: ['vlanid: 101', 'cidr: 10.0.30.0/24'], on: 'hed1' },
  );
  checkModel(
    srvMultiCidrDevice,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
          network-group: EXTERNAL-API
          vlanid: 101
          #       ^^^ error: 'STORAGE-NET' and 'EXTERNAL-API-NET' are different subnets on one device. Interface model 'CONTROLLER-INTERFACES' has 10.0.30.0/24 and 10.0.1.0/24 on (hed1, vlanid: 101).
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'one of them tagged',
    pair(
      { lines: ['tagged-vlan: false', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
    ),
  ],
  [
    'the same subnet, of which another rule speaks',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
    ),
  ],
  [
    'a VLAN id that cannot be read',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: !secret id', 'cidr: 10.0.31.0/24'], on: 'hed2' },
    ),
  ],
])('%s', (_, files) => {
  checkModel(srvMultiCidrDevice, {}, { files });
});
